(module
 (type $0 (func (param i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32)))
 (type $2 (func))
 (type $3 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 3))
 (global $kernels/_assembly/format_int/tables/separated (mut i32) (i32.const 0))
 (data $0 (i32.const 131072) "0000000000000000")
 (data $1 (i32.const 131088) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $2 (i32.const 131106) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $3 (i32.const 131122) "\ff\ff\00\00\ff\ff\00\00\ff\ff\00\00\ff\ff")
 (data $4 (i32.const 131136) "d\00d\00d\00d\00d\00d\00d\00d")
 (data $5 (i32.const 131152) "g\00g\00g\00g\00g\00g\00g\00g")
 (data $6 (i32.const 131168) "\f6\00\f6\00\f6\00\f6\00\f6\00\f6\00\f6\00\f6")
 (data $7 (i32.const 131184) "\f0\d8\00\00\f0\d8\00\00\f0\d8\00\00\f0\d8")
 (data $8 (i32.const 131202) "\f0\d8\00\00\f0\d8\00\00\f0\d8\00\00\f0\d8")
 (data $9 (i32.const 131216) "8\01\00\008\01\00\008\01\00\008\01")
 (data $10 (i32.const 131232) "\17\b7\d1:\17\b7\d1:\17\b7\d1:\17\b7\d1:")
 (data $11 (i32.const 131250) "@K\00\00@K\00\00@K\00\00@K")
 (data $12 (i32.const 131270) "0C\00\00\00\00\00\000C")
 (data $13 (i32.const 131280) "\ff\ff\ff\ff\00\00\00\00\ff\ff\ff\ff")
 (data $14 (i32.const 131296) "\87\13\00\00\00\000C\87\13\00\00\00\000C")
 (data $15 (i32.const 131312) "Z&\1c\eb\e26\1a?Z&\1c\eb\e26\1a?")
 (data $16 (i32.const 131334) "8C\00\00\00\00\00\008C")
 (data $17 (i32.const 131344) "\dch\00\00\dch\00\00\dch\00\00\dch")
 (data $18 (i32.const 131361) "\f8\ff\ff\00\f8\ff\ff\00\f8\ff\ff\00\f8\ff\ff")
 (data $19 (i32.const 131377) "\f8\ff\ff\ff\ff\ff\ff\00\f8\ff\ff\ff\ff\ff\ff")
 (data $20 (i32.const 131395) "\fc\00\00\00\fc\00\00\00\fc\00\00\00\fc")
 (data $21 (i32.const 131408) "000000000000\7f\7f\7f\7f")
 (data $22 (i32.const 131424) "\t\08\07\06\05\04\03\02\01\00\0c\r\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $23 (i32.const 131456) "\07\06\05\04\03\02\01\00\08\t\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $24 (i32.const 131488) "\0f\0e\r\0c\0b\n\t\08\07\06\05\04\03\02\01\00\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $28 (i32.const 150464) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "bools" (func $kernels/format_int/assembly/bytes/bools))
 (export "int8" (func $kernels/format_int/assembly/bytes/int8))
 (export "uint8" (func $kernels/format_int/assembly/bytes/uint8))
 (export "int64" (func $kernels/_assembly/format_int/longs/int64))
 (export "uint64" (func $kernels/_assembly/format_int/longs/uint64))
 (export "int16" (func $kernels/_assembly/format_int/words/int16))
 (export "int32" (func $kernels/_assembly/format_int/words/int32))
 (export "uint16" (func $kernels/_assembly/format_int/words/uint16))
 (export "uint32" (func $kernels/_assembly/format_int/words/uint32))
 (func $kernels/_assembly/format_int/tables/separate (param $0 i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  global.get $kernels/_assembly/format_int/tables/separated
  i32.eq
  if
   return
  end
  global.get $kernels/_assembly/format_int/tables/separated
  i32.eqz
  if
   call $kernels/_assembly/format_int/tables/fillDigits
  end
  local.get $0
  global.set $kernels/_assembly/format_int/tables/separated
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 8
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 1
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 131520
  local.set $1
  loop $for-loop|0
   local.get $1
   i32.const 131600
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119061217535
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 16
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 2
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 131600
  local.set $1
  loop $for-loop|01
   local.get $1
   i32.const 132320
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119061282815
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|01
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 24
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 3
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 132320
  local.set $1
  loop $for-loop|03
   local.get $1
   i32.const 139520
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119077994495
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|03
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 32
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 4
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 139520
  local.set $1
  loop $for-loop|05
   local.get $1
   i32.const 147904
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776123356184575
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|05
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 8
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 1
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 147904
  local.set $1
  loop $for-loop|07
   local.get $1
   i32.const 147984
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119061217535
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|07
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 16
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 2
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 147984
  local.set $1
  loop $for-loop|09
   local.get $1
   i32.const 148704
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119061282815
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|09
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 24
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 3
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 148704
  local.set $1
  loop $for-loop|011
   local.get $1
   i32.const 148928
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119077994495
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|011
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 32
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 4
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 148928
  local.set $1
  loop $for-loop|013
   local.get $1
   i32.const 149160
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776123356184575
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|013
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 24
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 3
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 149160
  local.set $1
  loop $for-loop|015
   local.get $1
   i32.const 149880
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119077994495
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|015
   end
  end
  local.get $0
  i32.const 65535
  i32.and
  i64.extend_i32_u
  i64.const 16
  i64.shl
  local.get $0
  i32.const 16
  i32.shr_u
  i64.extend_i32_u
  i64.const 2
  i64.add
  i64.const 56
  i64.shl
  i64.or
  local.set $2
  i32.const 149880
  local.set $1
  loop $for-loop|017
   local.get $1
   i32.const 149952
   i32.lt_u
   if
    local.get $1
    local.get $1
    i64.load
    i64.const 71776119061282815
    i64.and
    local.get $2
    i64.or
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|017
   end
  end
  loop $for-loop|018
   local.get $3
   i32.const 16
   i32.lt_u
   if
    local.get $3
    i32.const 5
    i32.shl
    i32.const 149952
    i32.add
    local.set $4
    i32.const 0
    local.set $1
    i32.const 0
    local.set $5
    loop $for-loop|1
     local.get $5
     i32.const 4
     i32.lt_u
     if
      local.get $3
      local.get $5
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $1
       local.get $4
       i32.add
       i32.const 1702195828
       i32.store
       local.get $1
       i32.const 4
       i32.add
      else
       local.get $1
       local.get $4
       i32.add
       local.tee $6
       i32.const 1936482662
       i32.store
       local.get $6
       i32.const 101
       i32.store8 offset=4
       local.get $1
       i32.const 5
       i32.add
      end
      local.tee $1
      local.get $4
      i32.add
      local.get $0
      i32.store16
      local.get $1
      local.get $0
      i32.const 16
      i32.shr_u
      i32.add
      local.set $1
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|1
     end
    end
    local.get $4
    local.get $1
    i32.store8 offset=31
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|018
   end
  end
 )
 (func $kernels/format_int/assembly/bytes/uint8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/format_int/assembly/bytes/formatBytes<u8>
 )
 (func $kernels/format_int/assembly/bytes/int8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/format_int/assembly/bytes/formatBytes<i8>
 )
 (func $kernels/format_int/assembly/bytes/formatBytes<u8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  i32.add
  local.set $5
  loop $for-loop|0
   local.get $0
   i32.const 8
   i32.add
   local.tee $1
   local.get $5
   i32.le_u
   if
    local.get $2
    local.get $0
    i64.load
    local.tee $4
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $2
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 8
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 16
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 24
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 32
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 40
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 48
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 56
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $4
    i64.store
    local.get $0
    local.get $4
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.set $2
    local.get $1
    local.set $0
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $0
   local.get $5
   i32.lt_u
   if
    local.get $2
    local.get $0
    i64.load8_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    i64.load
    local.tee $4
    i64.store
    local.get $2
    local.get $4
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.set $2
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
  local.get $2
  local.get $3
  i32.sub
 )
 (func $kernels/format_int/assembly/bytes/formatBytes<i8> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  i32.add
  local.set $5
  loop $for-loop|0
   local.get $0
   i32.const 8
   i32.add
   local.tee $1
   local.get $5
   i32.le_u
   if
    local.get $2
    local.get $0
    i64.load
    local.tee $4
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $2
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 8
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 16
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 24
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 32
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 40
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 48
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $6
    i64.store
    local.get $0
    local.get $6
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.tee $0
    local.get $4
    i64.const 56
    i64.shr_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $4
    i64.store
    local.get $0
    local.get $4
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.set $2
    local.get $1
    local.set $0
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $0
   local.get $5
   i32.lt_u
   if
    local.get $2
    local.get $0
    i64.load8_u
    i64.const 255
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    i64.load
    local.tee $4
    i64.store
    local.get $2
    local.get $4
    i64.const 56
    i64.shr_u
    i32.wrap_i64
    i32.add
    local.set $2
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
  local.get $2
  local.get $3
  i32.sub
 )
 (func $kernels/format_int/assembly/bytes/bools (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $0
  local.get $1
  i32.const -16
  i32.and
  i32.add
  local.set $6
  loop $for-loop|0
   local.get $0
   local.get $6
   i32.lt_u
   if
    local.get $0
    v128.load
    local.tee $5
    v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
    v128.andnot
    v128.any_true
    if
     i32.const -1
     return
    end
    local.get $2
    local.get $5
    v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
    i8x16.eq
    i8x16.bitmask
    local.tee $7
    i32.const 15
    i32.and
    i32.const 5
    i32.shl
    local.tee $8
    v128.load offset=149952
    v128.store
    local.get $2
    local.get $8
    v128.load offset=149968
    v128.store offset=16
    local.get $2
    local.get $8
    i32.load8_u offset=149983
    i32.add
    local.tee $2
    local.get $7
    i32.const 4
    i32.shr_s
    i32.const 15
    i32.and
    i32.const 5
    i32.shl
    local.tee $8
    v128.load offset=149952
    v128.store
    local.get $2
    local.get $8
    v128.load offset=149968
    v128.store offset=16
    local.get $2
    local.get $8
    i32.load8_u offset=149983
    i32.add
    local.tee $2
    local.get $7
    i32.const 8
    i32.shr_s
    i32.const 15
    i32.and
    i32.const 5
    i32.shl
    local.tee $8
    v128.load offset=149952
    v128.store
    local.get $2
    local.get $8
    v128.load offset=149968
    v128.store offset=16
    local.get $2
    local.get $8
    i32.load8_u offset=149983
    i32.add
    local.tee $2
    local.get $7
    i32.const 12
    i32.shr_s
    i32.const 15
    i32.and
    i32.const 5
    i32.shl
    local.tee $7
    v128.load offset=149952
    v128.store
    local.get $2
    local.get $7
    v128.load offset=149968
    v128.store offset=16
    local.get $2
    local.get $7
    i32.load8_u offset=149983
    i32.add
    local.set $2
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $3
  i32.const 16
  i32.shr_u
  i32.const 5
  i32.add
  local.set $3
  local.get $0
  local.get $1
  i32.const 15
  i32.and
  i32.add
  local.set $1
  loop $for-loop|1
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    i32.load8_u
    local.tee $6
    i32.const 1
    i32.gt_u
    if
     i32.const -1
     return
    end
    local.get $2
    local.get $6
    i32.const 5
    i32.shl
    i32.const 149952
    i32.add
    i64.load
    i64.store
    local.get $2
    local.get $3
    local.get $6
    i32.sub
    i32.add
    local.set $2
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
  local.get $2
  local.get $4
  i32.sub
 )
 (func $kernels/_assembly/format_int/words/uint32 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/words/formatWords<u32>
 )
 (func $kernels/_assembly/format_int/words/uint16 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/words/formatWords<u16>
 )
 (func $kernels/_assembly/format_int/words/int32 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/words/formatWords<i32>
 )
 (func $kernels/_assembly/format_int/words/int16 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/words/formatWords<i16>
 )
 (func $kernels/_assembly/format_int/words/formatWords<u32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $3
  i32.const 65535
  i32.and
  i32x4.splat
  local.set $5
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $0
     v128.load
     local.set $10
     local.get $0
     i32.const 16
     i32.add
     v128.load
     local.set $11
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if (result i32)
      local.get $10
      local.get $11
      v128.or
      i32.const 131360
      v128.load
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $2
      local.get $0
      i32.load
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=4
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=8
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=12
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=16
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=20
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=24
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=28
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $3
     local.get $1
     local.get $3
     i32.lt_u
     select
     local.set $1
     local.get $10
     local.get $11
     v128.or
     i32.const 131392
     v128.load
     v128.and
     v128.any_true
     if
      loop $for-loop|3
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $10
        i32.const 131264
        v128.load
        local.tee $11
        i32.const 131280
        v128.load
        local.tee $12
        v128.bitselect
        i32.const 131296
        v128.load
        local.tee $13
        f64x2.sub
        i32.const 131312
        v128.load
        local.tee $14
        f64x2.mul
        i32.const 131328
        v128.load
        local.tee $15
        f64x2.add
        local.get $10
        i32.const 32
        i64x2.shr_u
        local.get $11
        v128.or
        local.get $13
        f64x2.sub
        local.get $14
        f64x2.mul
        local.get $15
        f64x2.add
        i32.const 32
        i64x2.shl
        local.get $12
        v128.bitselect
        local.tee $11
        i32.const 4
        i32x4.shr_u
        i32.const 131344
        v128.load
        i32x4.dot_i16x8_s
        i32.const 24
        i32x4.shr_u
        local.set $12
        local.get $10
        local.get $11
        i32.const 131184
        v128.load
        i32x4.mul
        i32x4.add
        local.get $12
        i32.const 131200
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $10
        i32.const 131088
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $10
        i32.const 131104
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 131120
        v128.load
        v128.and
        v128.or
        local.set $11
        local.get $10
        local.get $11
        i32.const 131136
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $10
        local.get $10
        i32.const 131152
        v128.load
        local.tee $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 131168
        v128.load
        local.tee $14
        i16x8.mul
        i16x8.add
        local.tee $15
        local.get $11
        local.get $11
        local.get $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $14
        i16x8.mul
        i16x8.add
        local.tee $11
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 131072
        v128.load
        local.tee $10
        v128.or
        local.tee $16
        local.get $12
        local.get $12
        local.get $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $14
        i16x8.mul
        i16x8.add
        local.get $10
        v128.or
        local.tee $12
        local.get $5
        i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
        local.tee $13
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $14
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $17
        local.get $2
        local.get $14
        local.get $17
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $16
        local.get $13
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $13
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $17
        i32.sub
        local.tee $2
        local.get $13
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $15
        local.get $11
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $10
        v128.or
        local.tee $10
        local.get $12
        local.get $5
        i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
        local.tee $11
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $12
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $17
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $2
        local.get $12
        local.get $17
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $10
        local.get $11
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $10
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $17
        i32.sub
        local.tee $2
        local.get $10
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|3
       end
      end
     else
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $10
        local.get $10
        i32.const 4
        i32x4.shr_u
        i32.const 131216
        v128.load
        i32x4.sub
        f32x4.convert_i32x4_s
        i32.const 131232
        v128.load
        f32x4.mul
        i32.const 131248
        v128.load
        local.tee $10
        f32x4.add
        local.get $10
        i32x4.sub
        i32.const 131184
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $10
        i32.const 131088
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $10
        i32.const 131104
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 131120
        v128.load
        v128.and
        v128.or
        local.set $11
        local.get $10
        local.get $11
        i32.const 131136
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $10
        local.get $10
        i32.const 131152
        v128.load
        local.tee $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 131168
        v128.load
        local.tee $12
        i16x8.mul
        i16x8.add
        local.tee $13
        local.get $11
        local.get $11
        local.get $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.tee $10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 131072
        v128.load
        local.tee $11
        v128.or
        local.tee $12
        local.get $11
        i8x16.gt_s
        i8x16.bitmask
        local.tee $17
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $12
        local.get $5
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $18
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $18
        local.get $12
        local.get $5
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $17
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $17
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $13
        local.get $10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $11
        v128.or
        local.tee $10
        local.get $11
        i8x16.gt_s
        i8x16.bitmask
        local.tee $2
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $19
        local.get $7
        local.get $18
        i32.add
        i32.const 32
        i32.add
        local.get $17
        i32.sub
        local.tee $17
        local.get $10
        local.get $5
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $19
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $7
        local.get $17
        i32.add
        i32.const 32
        i32.add
        local.get $19
        i32.sub
        local.tee $17
        local.get $10
        local.get $5
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $2
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $2
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $7
        local.get $17
        i32.add
        i32.const 32
        i32.add
        local.get $2
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $9
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $9
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 2
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150544
    local.set $3
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $9
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/format_int/words/formatWords<u16> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $3
  i32.const 65535
  i32.and
  i32x4.splat
  local.set $6
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 1
  i32.shl
  i32.add
  local.set $3
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $0
     v128.load16x4_u align=2
     local.set $10
     local.get $0
     i32.const 8
     i32.add
     v128.load16x4_u align=2
     local.set $11
     local.get $0
     i32.const 16
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if (result i32)
      local.get $10
      local.get $11
      v128.or
      i32.const 131360
      v128.load
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $2
      local.get $0
      i32.load16_u
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=2
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=4
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=6
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=8
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=10
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=12
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_u offset=14
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $3
     local.get $1
     local.get $3
     i32.lt_u
     select
     local.set $1
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       local.get $0
       v128.load16x4_u align=2
       local.tee $10
       local.get $10
       i32.const 4
       i32x4.shr_u
       i32.const 131216
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 131232
       v128.load
       f32x4.mul
       i32.const 131248
       v128.load
       local.tee $10
       f32x4.add
       local.get $10
       i32x4.sub
       i32.const 131184
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $10
       i32.const 131088
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $10
       i32.const 131104
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 131120
       v128.load
       v128.and
       v128.or
       local.set $11
       local.get $10
       local.get $11
       i32.const 131136
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $10
       local.get $10
       i32.const 131152
       v128.load
       local.tee $12
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 131168
       v128.load
       local.tee $13
       i16x8.mul
       i16x8.add
       local.tee $10
       local.get $11
       local.get $11
       local.get $12
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $13
       i16x8.mul
       i16x8.add
       local.tee $11
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 131072
       v128.load
       local.tee $12
       v128.or
       local.tee $13
       local.get $12
       i8x16.gt_s
       i8x16.bitmask
       local.tee $14
       i32.const 255
       i32.and
       i32.const 1
       i32.or
       i32.clz
       local.set $15
       local.get $2
       local.get $13
       local.get $6
       i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
       local.get $15
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $15
       i32.sub
       local.tee $15
       local.get $13
       local.get $6
       i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
       local.get $14
       i32.const 8
       i32.shr_s
       i32.const 1
       i32.or
       i32.clz
       local.tee $14
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $10
       local.get $11
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $12
       v128.or
       local.tee $10
       local.get $12
       i8x16.gt_s
       i8x16.bitmask
       local.tee $16
       i32.const 255
       i32.and
       i32.const 1
       i32.or
       i32.clz
       local.set $2
       local.get $7
       local.get $15
       i32.add
       i32.const 32
       i32.add
       local.get $14
       i32.sub
       local.tee $14
       local.get $10
       local.get $6
       i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
       local.get $2
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $7
       local.get $14
       i32.add
       i32.const 32
       i32.add
       local.get $2
       i32.sub
       local.tee $2
       local.get $10
       local.get $6
       i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
       local.get $16
       i32.const 8
       i32.shr_s
       i32.const 1
       i32.or
       i32.clz
       local.tee $14
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $14
       i32.sub
       local.set $2
       local.get $0
       i32.const 8
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $9
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $9
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 1
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150536
    local.set $3
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $9
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/format_int/words/formatWords<i32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $3
  i32.const 65535
  i32.and
  i32x4.splat
  local.set $5
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $0
     v128.load
     local.set $10
     local.get $0
     i32.const 16
     i32.add
     v128.load
     local.set $11
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if (result i32)
      local.get $10
      local.get $11
      v128.or
      i32.const 131360
      v128.load
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $2
      local.get $0
      i32.load
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=4
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=8
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=12
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=16
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=20
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=24
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=28
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $6
      i64.store
      local.get $2
      local.get $6
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $3
     local.get $1
     local.get $3
     i32.lt_u
     select
     local.set $1
     local.get $10
     i32x4.abs
     local.get $11
     i32x4.abs
     v128.or
     i32.const 131392
     v128.load
     v128.and
     v128.any_true
     if
      loop $for-loop|3
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        i32x4.abs
        local.tee $10
        i32.const 131264
        v128.load
        local.tee $11
        i32.const 131280
        v128.load
        local.tee $12
        v128.bitselect
        i32.const 131296
        v128.load
        local.tee $13
        f64x2.sub
        i32.const 131312
        v128.load
        local.tee $14
        f64x2.mul
        i32.const 131328
        v128.load
        local.tee $15
        f64x2.add
        local.get $10
        i32.const 32
        i64x2.shr_u
        local.get $11
        v128.or
        local.get $13
        f64x2.sub
        local.get $14
        f64x2.mul
        local.get $15
        f64x2.add
        i32.const 32
        i64x2.shl
        local.get $12
        v128.bitselect
        local.tee $11
        i32.const 4
        i32x4.shr_u
        i32.const 131344
        v128.load
        i32x4.dot_i16x8_s
        i32.const 24
        i32x4.shr_u
        local.set $12
        local.get $10
        local.get $11
        i32.const 131184
        v128.load
        i32x4.mul
        i32x4.add
        local.get $12
        i32.const 131200
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $10
        i32.const 131088
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $10
        i32.const 131104
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 131120
        v128.load
        v128.and
        v128.or
        local.set $11
        local.get $10
        local.get $11
        i32.const 131136
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $10
        local.get $10
        i32.const 131152
        v128.load
        local.tee $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 131168
        v128.load
        local.tee $14
        i16x8.mul
        i16x8.add
        local.tee $15
        local.get $11
        local.get $11
        local.get $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $14
        i16x8.mul
        i16x8.add
        local.tee $11
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 131072
        v128.load
        local.tee $10
        v128.or
        local.set $16
        local.get $0
        i32.load8_u offset=3
        local.set $17
        local.get $2
        i32.const 45
        i32.store8
        local.get $16
        local.get $12
        local.get $12
        local.get $13
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $14
        i16x8.mul
        i16x8.add
        local.get $10
        v128.or
        local.tee $12
        local.get $5
        i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
        local.tee $13
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $14
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $17
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $14
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=7
        local.set $17
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $16
        local.get $13
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $13
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $17
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $13
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=11
        local.set $17
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $15
        local.get $11
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $10
        v128.or
        local.tee $10
        local.get $12
        local.get $5
        i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
        local.tee $11
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $12
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $17
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $12
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=15
        local.set $17
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $10
        local.get $11
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $10
        i32.const 131408
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $18
        local.get $2
        local.get $17
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        local.get $18
        v128.load offset=131402
        i8x16.swizzle
        v128.store
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|3
       end
      end
     else
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        i32x4.abs
        local.tee $10
        local.get $10
        i32.const 4
        i32x4.shr_u
        i32.const 131216
        v128.load
        i32x4.sub
        f32x4.convert_i32x4_s
        i32.const 131232
        v128.load
        f32x4.mul
        i32.const 131248
        v128.load
        local.tee $10
        f32x4.add
        local.get $10
        i32x4.sub
        i32.const 131184
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $10
        i32.const 131088
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $10
        i32.const 131104
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 131120
        v128.load
        v128.and
        v128.or
        local.set $11
        local.get $10
        local.get $11
        i32.const 131136
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $10
        local.get $10
        i32.const 131152
        v128.load
        local.tee $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 131168
        v128.load
        local.tee $12
        i16x8.mul
        i16x8.add
        local.tee $13
        local.get $11
        local.get $11
        local.get $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.tee $10
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 131072
        v128.load
        local.tee $11
        v128.or
        local.tee $12
        local.get $11
        i8x16.gt_s
        i8x16.bitmask
        local.set $17
        local.get $0
        i32.load8_u offset=3
        local.set $18
        local.get $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $18
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $12
        local.get $5
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $17
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.tee $18
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=7
        local.set $19
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $18
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $19
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $12
        local.get $5
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $17
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $17
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=11
        local.set $18
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $17
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $13
        local.get $10
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $11
        v128.or
        local.tee $10
        local.get $11
        i8x16.gt_s
        i8x16.bitmask
        local.tee $17
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $19
        local.get $2
        local.get $18
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        local.get $5
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $19
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=15
        local.set $18
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $19
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $18
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        local.get $5
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $17
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $17
        v128.load offset=131432
        i8x16.swizzle
        v128.store
        local.get $2
        local.get $7
        i32.add
        i32.const 32
        i32.add
        local.get $17
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $9
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $9
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 2
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150544
    local.set $3
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $9
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/format_int/words/formatWords<i16> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $3
  i32.const 65535
  i32.and
  i32x4.splat
  local.set $6
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 1
  i32.shl
  i32.add
  local.set $3
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $0
     v128.load16x4_s align=2
     local.set $10
     local.get $0
     i32.const 8
     i32.add
     v128.load16x4_s align=2
     local.set $11
     local.get $0
     i32.const 16
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if (result i32)
      local.get $10
      local.get $11
      v128.or
      i32.const 131360
      v128.load
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $2
      local.get $0
      i32.load16_s
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=2
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=4
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=6
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=8
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=10
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=12
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load16_s offset=14
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $3
     local.get $1
     local.get $3
     i32.lt_u
     select
     local.set $1
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       local.get $0
       v128.load16x4_s align=2
       i32x4.abs
       local.tee $10
       local.get $10
       i32.const 4
       i32x4.shr_u
       i32.const 131216
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 131232
       v128.load
       f32x4.mul
       i32.const 131248
       v128.load
       local.tee $10
       f32x4.add
       local.get $10
       i32x4.sub
       i32.const 131184
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $10
       i32.const 131088
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $10
       i32.const 131104
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 131120
       v128.load
       v128.and
       v128.or
       local.set $11
       local.get $10
       local.get $11
       i32.const 131136
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $10
       local.get $10
       i32.const 131152
       v128.load
       local.tee $12
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 131168
       v128.load
       local.tee $13
       i16x8.mul
       i16x8.add
       local.tee $10
       local.get $11
       local.get $11
       local.get $12
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $13
       i16x8.mul
       i16x8.add
       local.tee $11
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 131072
       v128.load
       local.tee $12
       v128.or
       local.tee $13
       local.get $12
       i8x16.gt_s
       i8x16.bitmask
       local.set $14
       local.get $0
       i32.load8_u offset=1
       local.set $15
       local.get $2
       i32.const 45
       i32.store8
       local.get $2
       local.get $15
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $13
       local.get $6
       i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
       local.get $14
       i32.const 255
       i32.and
       i32.const 1
       i32.or
       i32.clz
       local.tee $15
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $0
       i32.load8_u offset=3
       local.set $16
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $15
       i32.sub
       local.tee $2
       i32.const 45
       i32.store8
       local.get $2
       local.get $16
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $13
       local.get $6
       i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
       local.get $14
       i32.const 8
       i32.shr_s
       i32.const 1
       i32.or
       i32.clz
       local.tee $14
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $0
       i32.load8_u offset=5
       local.set $15
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $14
       i32.sub
       local.tee $2
       i32.const 45
       i32.store8
       local.get $10
       local.get $11
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $12
       v128.or
       local.tee $10
       local.get $12
       i8x16.gt_s
       i8x16.bitmask
       local.tee $14
       i32.const 255
       i32.and
       i32.const 1
       i32.or
       i32.clz
       local.set $16
       local.get $2
       local.get $15
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $10
       local.get $6
       i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
       local.get $16
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $0
       i32.load8_u offset=7
       local.set $15
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $16
       i32.sub
       local.tee $2
       i32.const 45
       i32.store8
       local.get $2
       local.get $15
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $10
       local.get $6
       i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
       local.get $14
       i32.const 8
       i32.shr_s
       i32.const 1
       i32.or
       i32.clz
       local.tee $14
       v128.load offset=131432
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $7
       i32.add
       i32.const 32
       i32.add
       local.get $14
       i32.sub
       local.set $2
       local.get $0
       i32.const 8
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $9
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $9
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 1
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150536
    local.set $3
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $9
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/format_int/tables/fillDigits
  (local $0 i64)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  loop $for-loop|0
   local.get $2
   i32.const 2048
   i32.lt_u
   if
    local.get $2
    i32.const 999
    i32.gt_u
    i64.extend_i32_u
    local.get $2
    i32.const 99
    i32.gt_u
    i64.extend_i32_u
    local.get $2
    i32.const 0
    i32.ne
    i64.extend_i32_u
    local.get $2
    i32.const 9
    i32.gt_u
    i64.extend_i32_u
    i64.add
    i64.add
    i64.add
    local.set $6
    i64.const 0
    local.set $4
    i64.const 0
    local.set $0
    local.get $2
    i32.const 10
    i32.lt_u
    if (result i32)
     i32.const 1
    else
     local.get $2
     i32.const 100
     i32.lt_u
     if (result i32)
      i32.const 10
     else
      i32.const 100
      i32.const 1000
      local.get $2
      i32.const 1000
      i32.lt_u
      select
     end
    end
    local.set $3
    loop $for-loop|00
     local.get $3
     if
      local.get $0
      local.tee $1
      i64.const 1
      i64.add
      local.set $0
      local.get $4
      local.get $2
      local.get $3
      i32.div_u
      i32.const 10
      i32.rem_u
      i64.extend_i32_u
      i64.const 48
      i64.add
      local.get $1
      i64.const 3
      i64.shl
      i64.shl
      i64.or
      local.set $4
      local.get $3
      i32.const 10
      i32.div_u
      local.set $3
      br $for-loop|00
     end
    end
    local.get $2
    i32.const 3
    i32.shl
    i32.const 131520
    i32.add
    local.get $6
    i64.const 48
    i64.shl
    local.get $4
    i64.or
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const -128
  local.set $2
  loop $for-loop|1
   local.get $2
   i32.const 128
   i32.lt_s
   if
    local.get $2
    i32.const 0
    i32.lt_s
    if
     i64.const 45
     local.set $4
     i64.const 1
     local.set $0
     i32.const 0
     local.get $2
     i32.sub
     local.tee $5
     i32.const 10
     i32.lt_u
     if (result i32)
      i32.const 1
     else
      local.get $5
      i32.const 100
      i32.lt_u
      if (result i32)
       i32.const 10
      else
       i32.const 100
       i32.const 1000
       local.get $5
       i32.const 1000
       i32.lt_u
       select
      end
     end
     local.set $3
     loop $for-loop|01
      local.get $3
      if
       local.get $0
       local.tee $1
       i64.const 1
       i64.add
       local.set $0
       local.get $4
       local.get $5
       local.get $3
       i32.div_u
       i32.const 10
       i32.rem_u
       i64.extend_i32_u
       i64.const 48
       i64.add
       local.get $1
       i64.const 3
       i64.shl
       i64.shl
       i64.or
       local.set $4
       local.get $3
       i32.const 10
       i32.div_u
       local.set $3
       br $for-loop|01
      end
     end
    else
     i64.const 0
     local.set $4
     i64.const 0
     local.set $0
     local.get $2
     i32.const 10
     i32.lt_u
     if (result i32)
      i32.const 1
     else
      local.get $2
      i32.const 100
      i32.lt_u
      if (result i32)
       i32.const 10
      else
       i32.const 100
       i32.const 1000
       local.get $2
       i32.const 1000
       i32.lt_u
       select
      end
     end
     local.set $3
     loop $for-loop|02
      local.get $3
      if
       local.get $0
       local.tee $1
       i64.const 1
       i64.add
       local.set $0
       local.get $4
       local.get $2
       local.get $3
       i32.div_u
       i32.const 10
       i32.rem_u
       i64.extend_i32_u
       i64.const 48
       i64.add
       local.get $1
       i64.const 3
       i64.shl
       i64.shl
       i64.or
       local.set $4
       local.get $3
       i32.const 10
       i32.div_u
       local.set $3
       br $for-loop|02
      end
     end
    end
    local.get $2
    i32.const 255
    i32.and
    i32.const 3
    i32.shl
    i32.const 147904
    i32.add
    local.get $4
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|1
   end
  end
 )
 (func $kernels/_assembly/format_int/longs/uint64 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/longs/formatLongs<u64>
 )
 (func $kernels/_assembly/format_int/longs/int64 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/format_int/longs/formatLongs<i64>
 )
 (func $kernels/_assembly/format_int/longs/formatLongs<u64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 v128)
  (local $14 i64)
  (local $15 i64)
  (local $16 i64)
  (local $17 i64)
  (local $18 v128)
  (local $19 v128)
  (local $20 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 3
  i32.shl
  i32.add
  local.set $9
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $9
    i32.lt_u
    if
     local.get $0
     i32.const 32
     i32.add
     local.set $1
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     v128.or
     i32.const 131376
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     if
      local.get $2
      local.get $0
      i64.load
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=16
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=24
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       local.get $0
       i64.load
       local.tee $5
       i64.const 4294967295
       i64.and
       local.set $11
       local.get $5
       i64.const 32
       i64.shr_u
       local.tee $12
       i64.const 2221002493
       i64.mul
       local.get $11
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $14
       local.get $12
       i64.const 2882303761
       i64.mul
       local.get $14
       i64.const 32
       i64.shr_u
       i64.add
       local.get $11
       i64.const 2882303761
       i64.mul
       local.get $14
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $14
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $15
       local.get $0
       i64.load offset=8
       local.tee $11
       i64.const 4294967295
       i64.and
       local.set $16
       local.get $11
       i64.const 32
       i64.shr_u
       local.tee $12
       i64.const 2221002493
       i64.mul
       local.get $16
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $17
       local.get $12
       i64.const 2882303761
       i64.mul
       local.get $17
       i64.const 32
       i64.shr_u
       i64.add
       local.get $16
       i64.const 2882303761
       i64.mul
       local.get $17
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $12
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $16
       local.get $5
       local.get $14
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $14
       local.get $15
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.splat
       local.get $11
       local.get $12
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $12
       local.get $16
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.replace_lane 1
       local.tee $6
       local.get $6
       i32.const 4
       i32x4.shr_u
       i32.const 131216
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 131232
       v128.load
       f32x4.mul
       i32.const 131248
       v128.load
       local.tee $6
       f32x4.add
       local.get $6
       i32x4.sub
       i32.const 131184
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $6
       i32.const 131088
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $6
       i32.const 131104
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 131120
       v128.load
       v128.and
       v128.or
       local.set $18
       local.get $6
       local.get $18
       i32.const 131136
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $6
       local.get $6
       i32.const 131152
       v128.load
       local.tee $6
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 131168
       v128.load
       local.tee $19
       i16x8.mul
       i16x8.add
       local.tee $13
       local.get $18
       local.get $18
       local.get $6
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $19
       i16x8.mul
       i16x8.add
       local.tee $6
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 131072
       v128.load
       v128.or
       local.set $18
       local.get $2
       local.get $15
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=131520
       local.tee $5
       i64.store32
       local.get $2
       local.get $5
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $18
       local.get $18
       i32.const 131072
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $15
       i64.eqz
       select
       local.tee $20
       v128.load offset=131488
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $20
       i32.sub
       i32.add
       local.tee $2
       local.get $3
       i32.store16
       local.get $13
       local.get $6
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       i32.const 131072
       v128.load
       v128.or
       local.set $6
       local.get $2
       local.get $7
       i32.add
       local.tee $2
       local.get $16
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=131520
       local.tee $5
       i64.store32
       local.get $2
       local.get $5
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $6
       local.get $6
       i32.const 131072
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $16
       i64.eqz
       select
       local.tee $20
       v128.load offset=131488
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $20
       i32.sub
       i32.add
       local.tee $2
       local.get $3
       i32.store16
       local.get $2
       local.get $7
       i32.add
       local.set $2
       local.get $0
       i32.const 16
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $10
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $10
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 3
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150560
    local.set $9
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $10
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/format_int/longs/formatLongs<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 v128)
  (local $14 i64)
  (local $15 i64)
  (local $16 i64)
  (local $17 i64)
  (local $18 v128)
  (local $19 v128)
  (local $20 i32)
  local.get $3
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $4
  local.get $3
  i32.const 16
  i32.shr_u
  local.set $7
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $8
  i32.sub
  i32.const 3
  i32.shl
  i32.add
  local.set $9
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $9
    i32.lt_u
    if
     local.get $0
     i32.const 32
     i32.add
     local.set $1
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     v128.or
     i32.const 131376
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     if
      local.get $2
      local.get $0
      i64.load
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=16
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=24
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 131520
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       i64.const 0
       local.get $0
       i64.load
       local.tee $5
       i64.sub
       local.get $5
       local.get $5
       i64.const 0
       i64.lt_s
       select
       local.tee $5
       i64.const 4294967295
       i64.and
       local.set $11
       local.get $5
       i64.const 32
       i64.shr_u
       local.tee $12
       i64.const 2221002493
       i64.mul
       local.get $11
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $14
       local.get $12
       i64.const 2882303761
       i64.mul
       local.get $14
       i64.const 32
       i64.shr_u
       i64.add
       local.get $11
       i64.const 2882303761
       i64.mul
       local.get $14
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $14
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $15
       i64.const 0
       local.get $0
       i64.load offset=8
       local.tee $11
       i64.sub
       local.get $11
       local.get $11
       i64.const 0
       i64.lt_s
       select
       local.tee $11
       i64.const 4294967295
       i64.and
       local.set $16
       local.get $11
       i64.const 32
       i64.shr_u
       local.tee $12
       i64.const 2221002493
       i64.mul
       local.get $16
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $17
       local.get $12
       i64.const 2882303761
       i64.mul
       local.get $17
       i64.const 32
       i64.shr_u
       i64.add
       local.get $16
       i64.const 2882303761
       i64.mul
       local.get $17
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $12
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $16
       local.get $5
       local.get $14
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $14
       local.get $15
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.splat
       local.get $11
       local.get $12
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $12
       local.get $16
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.replace_lane 1
       local.tee $6
       local.get $6
       i32.const 4
       i32x4.shr_u
       i32.const 131216
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 131232
       v128.load
       f32x4.mul
       i32.const 131248
       v128.load
       local.tee $6
       f32x4.add
       local.get $6
       i32x4.sub
       i32.const 131184
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $6
       i32.const 131088
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $6
       i32.const 131104
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 131120
       v128.load
       v128.and
       v128.or
       local.set $18
       local.get $6
       local.get $18
       i32.const 131136
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $6
       local.get $6
       i32.const 131152
       v128.load
       local.tee $6
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 131168
       v128.load
       local.tee $19
       i16x8.mul
       i16x8.add
       local.set $13
       local.get $0
       i32.load8_u offset=7
       local.set $20
       local.get $2
       i32.const 45
       i32.store8
       local.get $13
       local.get $18
       local.get $18
       local.get $6
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $19
       i16x8.mul
       i16x8.add
       local.tee $6
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 131072
       v128.load
       v128.or
       local.set $18
       local.get $2
       local.get $20
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $15
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=131520
       local.tee $5
       i64.store32
       local.get $2
       local.get $5
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $18
       local.get $18
       i32.const 131072
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $15
       i64.eqz
       select
       local.tee $20
       v128.load offset=131488
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $20
       i32.sub
       i32.add
       local.tee $2
       local.get $3
       i32.store16
       local.get $0
       i32.load8_u offset=15
       local.set $20
       local.get $2
       local.get $7
       i32.add
       local.tee $2
       i32.const 45
       i32.store8
       local.get $13
       local.get $6
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       i32.const 131072
       v128.load
       v128.or
       local.set $6
       local.get $2
       local.get $20
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $16
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=131520
       local.tee $5
       i64.store32
       local.get $2
       local.get $5
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $6
       local.get $6
       i32.const 131072
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $16
       i64.eqz
       select
       local.tee $20
       v128.load offset=131488
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $20
       i32.sub
       i32.add
       local.tee $2
       local.get $3
       i32.store16
       local.get $2
       local.get $7
       i32.add
       local.set $2
       local.get $0
       i32.const 16
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $8
   local.get $10
   select
   if
    i32.const 4
    local.get $8
    i32.sub
    local.set $10
    i32.const 150528
    local.get $0
    v128.load
    i32.const 150496
    local.get $8
    i32.const 3
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 150544
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 150528
    local.set $0
    i32.const 150560
    local.set $9
    br $while-continue|0
   end
  end
  local.get $2
  local.get $4
  i32.sub
  local.get $10
  local.get $7
  i32.const 1
  i32.add
  i32.mul
  i32.sub
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
