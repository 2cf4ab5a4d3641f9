(module
 (type $0 (func (param i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $2 (func (param i32 i32)))
 (type $3 (func))
 (type $4 (func (result i32)))
 (type $5 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 1))
 (global $kernels/_assembly/json_escape/scalar/position (mut i32) (i32.const 0))
 (data $0 (i32.const 1024) "\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01")
 (data $1 (i32.const 1040) "\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02")
 (data $2 (i32.const 1056) "\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f")
 (data $3 (i32.const 1072) "                ")
 (data $4 (i32.const 1088) "!!!!!!!!!!!!!!!!")
 (data $5 (i32.const 1104) "????????????????")
 (data $6 (i32.const 1120) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $7 (i32.const 1136) "\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0")
 (data $8 (i32.const 1152) "\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0")
 (data $9 (i32.const 1168) "\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0")
 (data $10 (i32.const 1184) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $11 (i32.const 1208) "btn\00fr")
 (data $12 (i32.const 1216) "\03\00\03\00\03\00\03\00\03\00\03\00\03\00\03")
 (data $13 (i32.const 1232) "\0f\00\0f\00\0f\00\0f\00\0f\00\0f\00\0f\00\0f")
 (data $14 (i32.const 1248) " \00 \00 \00 \00 \00 \00 \00 ")
 (data $15 (i32.const 1264) "?\00?\00?\00?\00?\00?\00?\00?")
 (data $16 (i32.const 1280) "@\00@\00@\00@\00@\00@\00@\00@")
 (data $17 (i32.const 1296) "\ff\00\ff\00\ff\00\ff\00\ff\00\ff\00\ff\00\ff")
 (data $18 (i32.const 1312) "\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03")
 (data $19 (i32.const 1328) "\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80")
 (data $20 (i32.const 1345) "\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8")
 (data $21 (i32.const 1361) "\dc\00\dc\00\dc\00\dc\00\dc\00\dc\00\dc\00\dc")
 (data $22 (i32.const 1377) "\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8")
 (data $23 (i32.const 1393) "\fc\00\fc\00\fc\00\fc\00\fc\00\fc\00\fc\00\fc")
 (data $24 (i32.const 1408) "\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff")
 (data $25 (i32.const 1425) "\d8\00\dc\00\d8\00\dc\00\d8\00\dc\00\d8\00\dc")
 (data $26 (i32.const 1440) "@\00\00\00@\00\00\00@\00\00\00@")
 (data $27 (i32.const 1456) "\07\00\00\00\07\00\00\00\07\00\00\00\07")
 (data $28 (i32.const 1473) "?\00\00\00?\00\00\00?\00\00\00?")
 (data $29 (i32.const 1490) "0\00\00\000\00\00\000\00\00\000")
 (data $30 (i32.const 1506) "\0f\00\00\00\0f\00\00\00\0f\00\00\00\0f")
 (data $31 (i32.const 1523) "?\00\00\00?\00\00\00?\00\00\00?")
 (data $32 (i32.const 1536) "\f0\80\80\80\f0\80\80\80\f0\80\80\80\f0\80\80\80")
 (data $33 (i32.const 1552) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (export "errorAt" (func $kernels/json_escape/assembly/mod/errorAt))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "escapeStrings" (func $kernels/json_escape/assembly/batch/escapeStrings))
 (export "escapeUnits" (func $kernels/_assembly/json_escape/units/escapeUnits))
 (export "escapeUtf8" (func $kernels/_assembly/json_escape/utf8/escapeUtf8))
 (start $~start)
 (func $kernels/_assembly/json_escape/scalar/scalar (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  i32.const 10576
  i32.const 9808
  local.get $4
  i32.const 4
  i32.and
  select
  local.set $6
  loop $while-continue|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    i32.load16_u
    local.set $7
    local.get $0
    i32.const 2
    i32.add
    local.set $0
    local.get $7
    i32.const 128
    i32.lt_u
    if
     local.get $7
     i32.const 34
     i32.eq
     local.get $7
     i32.const 32
     i32.lt_u
     i32.or
     local.get $7
     i32.const 92
     i32.eq
     i32.or
     if (result i32)
      local.get $3
      local.get $6
      local.get $7
      i32.const 3
      i32.shl
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $3
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
     else
      local.get $3
      local.get $7
      i32.store8
      local.get $3
      i32.const 1
      i32.add
     end
     local.set $3
    else
     local.get $7
     i32.const 2048
     i32.lt_u
     if
      local.get $3
      local.get $7
      i32.const 6
      i32.shr_u
      i32.const 32960
      i32.or
      local.get $7
      i32.const 63
      i32.and
      i32.const 8
      i32.shl
      i32.or
      i32.store16
      local.get $3
      i32.const 2
      i32.add
      local.set $3
     else
      local.get $7
      i32.const 63488
      i32.and
      i32.const 55296
      i32.ne
      if
       local.get $3
       local.get $7
       i32.const 12
       i32.shr_u
       i32.const 32992
       i32.or
       local.get $7
       i32.const 6
       i32.shr_u
       i32.const 63
       i32.and
       i32.const 8
       i32.shl
       i32.or
       i32.store16
       local.get $3
       local.get $7
       i32.const 63
       i32.and
       i32.const 128
       i32.or
       i32.store8 offset=2
       local.get $3
       i32.const 3
       i32.add
       local.set $3
      else
       local.get $0
       local.get $2
       i32.lt_u
       local.get $7
       i32.const 56320
       i32.lt_u
       i32.and
       if (result i32)
        local.get $0
        i32.load16_u
       else
        i32.const 0
       end
       local.tee $8
       i32.const 64512
       i32.and
       i32.const 56320
       i32.eq
       if
        local.get $0
        i32.const 2
        i32.add
        local.set $0
        local.get $3
        local.get $8
        i32.const 1023
        i32.and
        local.get $7
        i32.const 1023
        i32.and
        i32.const 10
        i32.shl
        i32.add
        i32.const 65536
        i32.add
        local.tee $7
        i32.const 18
        i32.shr_u
        i32.const -2139062032
        i32.or
        local.get $7
        i32.const 12
        i32.shr_u
        i32.const 63
        i32.and
        i32.const 8
        i32.shl
        i32.or
        local.get $7
        i32.const 6
        i32.shr_u
        i32.const 63
        i32.and
        i32.const 16
        i32.shl
        i32.or
        local.get $7
        i32.const 63
        i32.and
        i32.const 24
        i32.shl
        i32.or
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
       else
        local.get $4
        i32.const 3
        i32.and
        i32.const 3
        i32.eq
        if
         local.get $0
         i32.const 2
         i32.sub
         global.set $kernels/_assembly/json_escape/scalar/position
         i32.const 0
         return
        else
         block $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$1
          local.get $4
          i32.const 3
          i32.and
          local.tee $8
          i32.const 1
          i32.eq
          br_if $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$1
          local.get $8
          i32.const 2
          i32.eq
          if
           local.get $3
           i32.const 12435439
           i32.store
           local.get $3
           i32.const 3
           i32.add
           local.set $3
           br $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$1
          end
          local.get $3
          local.get $7
          i32.const 8
          i32.shr_u
          i32.const 15
          i32.and
          local.tee $8
          local.get $8
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 24
          i64.shl
          i64.const 4486492
          i64.const 6583644
          local.get $4
          i32.const 4
          i32.and
          select
          i64.or
          local.get $7
          i32.const 4
          i32.shr_u
          i32.const 15
          i32.and
          local.tee $8
          local.get $8
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 32
          i64.shl
          i64.or
          local.get $7
          i32.const 15
          i32.and
          local.tee $7
          local.get $7
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 40
          i64.shl
          i64.or
          i64.store
          local.get $3
          i32.const 6
          i32.add
          local.set $3
         end
        end
       end
      end
     end
    end
    br $while-continue|0
   end
  end
  local.get $0
  global.set $kernels/_assembly/json_escape/scalar/position
  local.get $3
 )
 (func $kernels/_assembly/json_escape/units/escapeUnits (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  local.get $2
  local.set $4
  local.get $0
  local.get $1
  i32.const 1
  i32.shl
  i32.add
  local.set $1
  i32.const 1040
  v128.load
  local.set $8
  i32.const 1088
  v128.load
  local.set $10
  i32.const 1184
  v128.load
  local.set $5
  loop $for-loop|0 (result i32)
   loop $while-continue|1
    local.get $1
    local.get $0
    i32.sub
    i32.const 128
    i32.ge_u
    if
     local.get $10
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     i8x16.narrow_i16x8_u
     local.tee $16
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=32
     local.get $0
     v128.load offset=48
     i8x16.narrow_i16x8_u
     local.tee $17
     local.get $8
     v128.xor
     i8x16.min_s
     local.get $0
     v128.load offset=64
     local.get $0
     v128.load offset=80
     i8x16.narrow_i16x8_u
     local.tee $18
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=96
     local.get $0
     v128.load offset=112
     i8x16.narrow_i16x8_u
     local.tee $19
     local.get $8
     v128.xor
     i8x16.min_s
     i8x16.min_s
     i8x16.gt_s
     local.get $16
     local.get $5
     i8x16.eq
     local.get $17
     local.get $5
     i8x16.eq
     v128.or
     local.get $18
     local.get $5
     i8x16.eq
     local.get $19
     local.get $5
     i8x16.eq
     v128.or
     v128.or
     v128.or
     i8x16.bitmask
     i32.eqz
     if
      local.get $4
      local.get $16
      v128.store
      local.get $4
      local.get $17
      v128.store offset=16
      local.get $4
      local.get $18
      v128.store offset=32
      local.get $4
      local.get $19
      v128.store offset=48
      local.get $0
      i32.const 128
      i32.add
      local.set $0
      local.get $4
      i32.const -64
      i32.sub
      local.set $4
      br $while-continue|1
     end
    end
   end
   i32.const 8
   local.set $9
   loop $while-continue|2
    local.get $9
    i32.const 0
    local.get $1
    local.get $0
    i32.sub
    i32.const 32
    i32.ge_u
    select
    if
     local.get $10
     local.get $0
     v128.load
     local.tee $16
     local.get $0
     v128.load offset=16
     local.tee $17
     i8x16.narrow_i16x8_u
     local.tee $18
     local.get $8
     v128.xor
     i8x16.gt_s
     local.get $18
     local.get $5
     i8x16.eq
     v128.or
     local.tee $19
     i8x16.bitmask
     local.tee $6
     i32.eqz
     if
      local.get $4
      local.get $18
      v128.store
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      br $while-continue|2
     end
     i32.const 8
     local.set $9
     local.get $16
     local.get $17
     v128.or
     i32.const 1408
     v128.load
     v128.and
     v128.any_true
     if
      local.get $0
      local.get $1
      local.get $4
      local.get $3
      call $kernels/_assembly/json_escape/multibyte/multibyte
      local.tee $4
      i32.eqz
      if
       local.get $12
       global.get $kernels/_assembly/json_escape/scalar/position
       i32.add
       global.set $kernels/_assembly/json_escape/scalar/position
       i32.const -1
       return
      end
      global.get $kernels/_assembly/json_escape/scalar/position
      local.set $0
      br $while-continue|2
     end
     i32.const 1072
     v128.load
     i32.const 1200
     v128.load
     local.get $18
     i8x16.swizzle
     local.get $18
     i8x16.max_u
     local.tee $16
     i8x16.gt_s
     i8x16.bitmask
     if (result i32)
      i32.const 11376
      local.get $18
      v128.store
      i32.const 10576
      i32.const 9808
      local.get $3
      i32.const 4
      i32.and
      select
      local.set $13
      i32.const 11376
      local.set $7
      loop $do-loop|0
       local.get $4
       local.get $7
       v128.load
       v128.store
       local.get $4
       local.get $6
       i32.ctz
       i32.const 11376
       i32.add
       local.tee $11
       local.get $7
       i32.sub
       i32.add
       local.tee $4
       local.get $13
       local.get $11
       i32.load8_u
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.tee $14
       i64.store
       local.get $4
       local.get $14
       i64.const 56
       i64.shr_u
       i32.wrap_i64
       i32.add
       local.set $4
       local.get $11
       i32.const 1
       i32.add
       local.set $7
       local.get $6
       local.get $6
       i32.const 1
       i32.sub
       i32.and
       local.tee $6
       br_if $do-loop|0
      end
      local.get $4
      local.get $7
      v128.load
      v128.store
      local.get $4
      i32.const 11392
      local.get $7
      i32.sub
      i32.add
     else
      local.get $4
      local.get $5
      local.get $18
      local.get $19
      v128.bitselect
      local.tee $17
      local.get $16
      i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
      local.get $6
      i32.const 255
      i32.and
      local.tee $7
      i32.const 4
      i32.shl
      i32.const 1616
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $4
      local.get $7
      i32.popcnt
      i32.const 8
      i32.add
      i32.add
      local.tee $4
      local.get $17
      local.get $16
      i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
      local.get $6
      i32.const 8
      i32.shr_u
      local.tee $6
      i32.const 4
      i32.shl
      i32.const 1616
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $6
      i32.popcnt
      local.get $4
      i32.const 8
      i32.add
      i32.add
     end
     local.set $4
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $while-continue|2
    end
   end
   local.get $1
   local.get $0
   i32.sub
   local.tee $6
   i32.const 32
   i32.ge_u
   br_if $for-loop|0
   local.get $6
   i32.const 1
   i32.shr_u
   local.tee $1
   if (result i32)
    local.get $0
    v128.load offset=16
    i32.const 1248
    v128.load
    local.tee $16
    i32.const 1584
    local.get $1
    i32.const 1
    i32.shl
    i32.sub
    local.tee $6
    v128.load offset=16
    v128.bitselect
    local.set $17
    i32.const 11344
    local.get $0
    v128.load
    local.get $16
    local.get $6
    v128.load
    v128.bitselect
    v128.store
    i32.const 11360
    local.get $17
    v128.store
    i32.const 16
    local.get $1
    i32.sub
    local.set $15
    local.get $0
    i32.const 11344
    i32.sub
    local.set $12
    i32.const 11344
    local.set $0
    i32.const 11376
    local.set $1
    br $for-loop|0
   else
    local.get $4
    local.get $15
    i32.sub
    local.get $2
    i32.sub
   end
  end
 )
 (func $kernels/_assembly/json_escape/tables/fillEscapes (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  loop $for-loop|0
   local.get $2
   i32.const 32
   i32.lt_u
   if
    local.get $2
    i32.const 4
    i32.shr_u
    i64.extend_i32_u
    i64.const 48
    i64.add
    i64.const 32
    i64.shl
    i64.const 432345565036049756
    i64.or
    local.set $3
    local.get $0
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    local.get $2
    i32.const 16
    i32.lt_u
    if (result i64)
     local.get $2
     i32.const 1200
     i32.add
     i64.load8_u
    else
     i64.const 0
    end
    local.tee $4
    i64.const 8
    i64.shl
    i64.const 144115188075855964
    i64.or
    local.get $3
    local.get $2
    i32.const 15
    i32.and
    local.tee $5
    local.get $5
    i32.const 10
    i32.lt_u
    if (result i32)
     i32.const 48
    else
     i32.const 55
     i32.const 87
     local.get $1
     i32.const 4
     i32.and
     select
    end
    i32.add
    i64.extend_i32_u
    i64.const 40
    i64.shl
    i64.or
    local.get $4
    i64.const 0
    i64.ne
    select
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 272
  i32.add
  i64.const 144115188075864668
  i64.store
  local.get $0
  i32.const 736
  i32.add
  i64.const 144115188075879516
  i64.store
 )
 (func $~start
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $3
   i32.const 256
   i32.lt_u
   if
    local.get $3
    i32.const 4
    i32.shl
    i32.const 1616
    i32.add
    local.set $0
    i32.const 0
    local.set $2
    loop $for-loop|1
     local.get $2
     i32.const 8
     i32.lt_u
     if
      local.get $0
      i32.const 1
      i32.add
      local.set $1
      local.get $0
      local.get $2
      i32.const 1
      i32.shl
      local.tee $0
      i32.store8
      local.get $3
      local.get $2
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $1
       local.get $0
       i32.const 1
       i32.add
       i32.store8
       local.get $1
       i32.const 1
       i32.add
      else
       local.get $1
      end
      local.set $0
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|1
     end
    end
    local.get $3
    i32.const 4
    i32.shl
    i32.const 5712
    i32.add
    local.set $0
    i32.const 0
    local.set $2
    loop $for-loop|2
     local.get $2
     i32.const 4
     i32.lt_u
     if
      local.get $0
      i32.const 1
      i32.add
      local.set $1
      local.get $0
      local.get $2
      i32.const 2
      i32.shl
      local.tee $0
      i32.store8
      local.get $3
      local.get $2
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $1
       local.get $0
       i32.const 1
       i32.add
       i32.store8
       local.get $1
       i32.const 1
       i32.add
      else
       local.get $1
      end
      local.set $0
      local.get $3
      local.get $2
      i32.const 4
      i32.add
      i32.shr_u
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $2
       i32.const 2
       i32.shl
       i32.const 2
       i32.add
       i32.store8
       local.get $0
       i32.const 1
       i32.add
       local.set $0
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|2
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  i32.const 9808
  i32.const 0
  call $kernels/_assembly/json_escape/tables/fillEscapes
  i32.const 10576
  i32.const 4
  call $kernels/_assembly/json_escape/tables/fillEscapes
 )
 (func $kernels/json_escape/assembly/mod/errorAt (result i32)
  global.get $kernels/_assembly/json_escape/scalar/position
 )
 (func $kernels/json_escape/assembly/batch/escapeStrings (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (result i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i64)
  (local $18 v128)
  (local $19 v128)
  local.get $4
  local.set $9
  i32.const 1040
  v128.load
  local.set $13
  i32.const 1088
  v128.load
  local.set $14
  i32.const 1184
  v128.load
  local.set $15
  local.get $2
  i32.load
  local.set $10
  loop $for-loop|0
   local.get $3
   local.get $16
   i32.gt_u
   if
    local.get $2
    i32.const 4
    i32.add
    local.tee $2
    i32.load
    local.tee $11
    local.get $1
    i32.gt_u
    local.get $10
    local.get $11
    i32.gt_u
    i32.or
    if
     i32.const -2
     return
    end
    local.get $5
    local.get $6
    local.get $9
    local.get $4
    i32.sub
    i32.add
    i32.store
    local.get $5
    i32.const 4
    i32.add
    local.set $5
    local.get $8
    i32.const 1
    i32.and
    if
     local.get $9
     i32.const 34
     i32.store8
     local.get $9
     i32.const 1
     i32.add
     local.set $9
    end
    local.get $0
    local.get $10
    i32.const 1
    i32.shl
    i32.add
    local.set $12
    i64.const -1
    local.set $17
    local.get $11
    local.get $10
    i32.sub
    local.tee $10
    i32.const 32
    i32.le_u
    if
     i64.const 1
     local.get $10
     i64.extend_i32_u
     i64.shl
     i64.const 1
     i64.sub
     local.get $14
     local.get $12
     v128.load
     local.get $12
     v128.load offset=16
     i8x16.narrow_i16x8_u
     local.tee $18
     local.get $13
     v128.xor
     i8x16.gt_s
     local.get $18
     local.get $15
     i8x16.eq
     v128.or
     i8x16.bitmask
     i64.extend_i32_u
     local.get $14
     local.get $12
     v128.load offset=32
     local.get $12
     v128.load offset=48
     i8x16.narrow_i16x8_u
     local.tee $19
     local.get $13
     v128.xor
     i8x16.gt_s
     local.get $19
     local.get $15
     i8x16.eq
     v128.or
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     i64.and
     local.set $17
     local.get $9
     local.get $18
     v128.store
     local.get $9
     local.get $19
     v128.store offset=16
    end
    local.get $17
    i64.const 0
    i64.ne
    if
     local.get $12
     local.get $10
     local.get $9
     local.get $7
     call $kernels/_assembly/json_escape/units/escapeUnits
     local.tee $10
     i32.const -1
     i32.eq
     if
      i32.const -1
      return
     end
    end
    local.get $9
    local.get $10
    i32.add
    local.set $9
    local.get $8
    i32.const 1
    i32.and
    if
     local.get $9
     i32.const 11298
     i32.store16
     local.get $9
     i32.const 2
     i32.const 1
     local.get $8
     i32.const 2
     i32.and
     select
     i32.add
     local.set $9
    end
    local.get $11
    local.set $10
    local.get $16
    i32.const 1
    i32.add
    local.set $16
    br $for-loop|0
   end
  end
  local.get $5
  local.get $9
  local.get $4
  i32.sub
  local.tee $0
  local.get $6
  i32.add
  i32.store
  local.get $0
 )
 (func $kernels/_assembly/json_escape/utf8/escapeUtf8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 i64)
  (local $13 i32)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  local.get $2
  local.set $4
  local.get $0
  local.get $1
  i32.add
  local.set $1
  i32.const 1040
  v128.load
  local.set $8
  i32.const 1072
  v128.load
  local.set $10
  i32.const 1184
  v128.load
  local.set $5
  loop $for-loop|0 (result i32)
   loop $while-continue|1
    local.get $1
    local.get $0
    i32.sub
    i32.const 64
    i32.ge_u
    if
     local.get $0
     v128.load
     local.tee $17
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=16
     local.tee $18
     local.get $8
     v128.xor
     i8x16.min_u
     local.get $0
     v128.load offset=32
     local.tee $19
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=48
     local.tee $14
     local.get $8
     v128.xor
     i8x16.min_u
     i8x16.min_u
     local.tee $15
     local.get $10
     i8x16.min_u
     local.get $15
     i8x16.eq
     local.get $17
     local.get $5
     i8x16.eq
     local.get $18
     local.get $5
     i8x16.eq
     v128.or
     local.get $19
     local.get $5
     i8x16.eq
     local.get $14
     local.get $5
     i8x16.eq
     v128.or
     v128.or
     v128.or
     i8x16.bitmask
     i32.eqz
     if
      local.get $4
      local.get $17
      v128.store
      local.get $4
      local.get $18
      v128.store offset=16
      local.get $4
      local.get $19
      v128.store offset=32
      local.get $4
      local.get $14
      v128.store offset=48
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      local.get $4
      i32.const -64
      i32.sub
      local.set $4
      br $while-continue|1
     end
    end
   end
   i32.const 8
   local.set $9
   loop $while-continue|2
    local.get $9
    i32.const 0
    local.get $1
    local.get $0
    i32.sub
    i32.const 16
    i32.ge_u
    select
    if
     local.get $0
     v128.load
     local.tee $14
     i32.const 1040
     v128.load
     v128.xor
     local.tee $15
     i32.const 1072
     v128.load
     i8x16.min_u
     local.get $15
     i8x16.eq
     local.get $14
     i32.const 1184
     v128.load
     i8x16.eq
     v128.or
     local.tee $15
     i8x16.bitmask
     local.tee $6
     if (result i32)
      i32.const 8
      local.set $9
      i32.const 1200
      v128.load
      local.get $14
      i8x16.swizzle
      local.get $14
      i8x16.max_u
      local.tee $17
      i32.const 1056
      v128.load
      i8x16.min_u
      local.get $17
      i8x16.eq
      i8x16.bitmask
      if (result i32)
       i32.const 11376
       local.get $14
       v128.store
       i32.const 10576
       i32.const 9808
       local.get $3
       i32.const 4
       i32.and
       select
       local.set $16
       i32.const 11376
       local.set $7
       loop $do-loop|0
        local.get $4
        local.get $7
        v128.load
        v128.store
        local.get $4
        local.get $6
        i32.ctz
        i32.const 11376
        i32.add
        local.tee $11
        local.get $7
        i32.sub
        i32.add
        local.tee $4
        local.get $16
        local.get $11
        i32.load8_u
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.tee $12
        i64.store
        local.get $4
        local.get $12
        i64.const 56
        i64.shr_u
        i32.wrap_i64
        i32.add
        local.set $4
        local.get $11
        i32.const 1
        i32.add
        local.set $7
        local.get $6
        local.get $6
        i32.const 1
        i32.sub
        i32.and
        local.tee $6
        br_if $do-loop|0
       end
       local.get $4
       local.get $7
       v128.load
       v128.store
       local.get $4
       i32.const 11392
       local.get $7
       i32.sub
       i32.add
      else
       local.get $4
       local.get $5
       local.get $14
       local.get $15
       v128.bitselect
       local.tee $14
       local.get $17
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $6
       i32.const 255
       i32.and
       local.tee $7
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $4
       local.get $7
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $4
       local.get $14
       local.get $17
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $6
       i32.const 8
       i32.shr_u
       local.tee $6
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $6
       i32.popcnt
       local.get $4
       i32.const 8
       i32.add
       i32.add
      end
     else
      local.get $4
      local.get $14
      v128.store
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      local.get $4
      i32.const 16
      i32.add
     end
     local.set $4
     local.get $0
     i32.const 16
     i32.add
     local.set $0
     br $while-continue|2
    end
   end
   local.get $1
   local.get $0
   i32.sub
   local.tee $6
   i32.const 16
   i32.ge_u
   br_if $for-loop|0
   local.get $6
   if (result i32)
    i32.const 11344
    local.get $0
    v128.load
    local.get $10
    i32.const 1584
    local.get $6
    i32.sub
    v128.load
    v128.bitselect
    v128.store
    i32.const 16
    local.get $6
    i32.sub
    local.set $13
    i32.const 11344
    local.set $0
    i32.const 11360
    local.set $1
    br $for-loop|0
   else
    local.get $4
    local.get $13
    i32.sub
    local.get $2
    i32.sub
   end
  end
 )
 (func $kernels/_assembly/json_escape/multibyte/multibyte (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 v128)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 i32)
  (local $21 i32)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  i32.const 2
  local.set $5
  loop $do-loop|0
   block $do-break|0
    local.get $0
    v128.load
    local.tee $13
    i32.const 1376
    v128.load
    local.tee $4
    v128.and
    local.set $7
    local.get $0
    v128.load offset=16
    local.tee $14
    local.get $4
    v128.and
    local.set $8
    local.get $13
    i32.const 1296
    v128.load
    local.tee $4
    v128.and
    local.get $14
    local.get $4
    v128.and
    i8x16.narrow_i16x8_u
    local.set $15
    local.get $13
    i32.const 6
    i16x8.shr_u
    local.get $14
    i32.const 6
    i16x8.shr_u
    i8x16.narrow_i16x8_u
    local.set $4
    block $do-continue|0
     local.get $7
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i16x8.eq
     local.get $8
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i16x8.eq
     i8x16.narrow_i16x8_s
     i8x16.bitmask
     local.tee $9
     i32.const 65535
     i32.eq
     if
      local.get $15
      i32.const 1040
      v128.load
      v128.xor
      local.tee $7
      i32.const 1072
      v128.load
      i8x16.min_u
      local.get $7
      i8x16.eq
      local.get $15
      i32.const 1184
      v128.load
      i8x16.eq
      v128.or
      local.get $4
      i32.const 1024
      v128.load
      i8x16.gt_s
      local.tee $7
      v128.andnot
      local.tee $8
      v128.any_true
      i32.eqz
      local.get $7
      i8x16.bitmask
      local.tee $9
      i32.popcnt
      i32.const 8
      i32.ge_u
      i32.and
      if
       local.get $2
       local.get $4
       i32.const 1136
       v128.load
       v128.or
       local.get $15
       local.get $7
       v128.bitselect
       local.tee $4
       local.get $15
       i32.const 1104
       v128.load
       v128.and
       i32.const 1120
       v128.load
       v128.or
       local.tee $7
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $9
       i32.const 255
       i32.and
       local.tee $10
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $10
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $7
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $9
       i32.const 8
       i32.shr_u
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 8
       i32.add
       i32.add
       local.set $2
       local.get $0
       i32.const 32
       i32.add
       local.set $0
       br $do-continue|0
      end
      i32.const 1072
      v128.load
      i32.const 1200
      v128.load
      local.get $15
      i8x16.swizzle
      local.get $15
      i8x16.max_u
      local.tee $11
      i8x16.gt_s
      local.get $8
      v128.and
      i8x16.bitmask
      if
       local.get $9
       i32.eqz
       br_if $do-break|0
       local.get $0
       local.get $0
       i32.const 32
       i32.add
       local.get $1
       local.get $2
       local.get $3
       call $kernels/_assembly/json_escape/scalar/scalar
       local.tee $2
       i32.eqz
       if
        i32.const 0
        return
       end
       global.get $kernels/_assembly/json_escape/scalar/position
       local.set $0
       br $do-continue|0
      end
      local.get $2
      local.get $4
      i32.const 1136
      v128.load
      v128.or
      i32.const 1184
      v128.load
      local.get $15
      local.get $8
      v128.bitselect
      local.get $7
      v128.bitselect
      local.tee $4
      local.get $11
      local.get $15
      i32.const 1104
      v128.load
      v128.and
      i32.const 1120
      v128.load
      v128.or
      local.get $8
      v128.bitselect
      local.tee $11
      i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
      local.get $7
      local.get $8
      v128.or
      i8x16.bitmask
      local.tee $10
      i32.const 255
      i32.and
      local.tee $16
      i32.const 4
      i32.shl
      i32.const 1616
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $16
      i32.popcnt
      i32.const 8
      i32.add
      i32.add
      local.tee $2
      local.get $4
      local.get $11
      i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
      local.get $10
      i32.const 8
      i32.shr_u
      local.tee $10
      i32.const 4
      i32.shl
      i32.const 1616
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $10
      i32.popcnt
      local.get $2
      i32.const 8
      i32.add
      i32.add
      local.set $2
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $5
      local.get $5
      i32.const 1
      i32.sub
      local.get $9
      select
      local.set $5
      br $do-continue|0
     end
     local.get $7
     i32.const 1344
     v128.load
     local.tee $7
     i16x8.eq
     local.tee $11
     local.get $8
     local.get $7
     i16x8.eq
     local.tee $8
     v128.or
     v128.any_true
     if
      local.get $13
      i32.const 1392
      v128.load
      local.tee $7
      v128.and
      local.tee $12
      i32.const 1424
      v128.load
      local.tee $17
      i32x4.eq
      local.get $14
      local.get $7
      v128.and
      local.tee $18
      local.get $17
      i32x4.eq
      v128.and
      i32x4.all_true
      if
       local.get $2
       local.get $13
       i32.const 1312
       v128.load
       v128.and
       i32.const 1440
       v128.load
       i32x4.add
       local.tee $4
       i32.const 8
       i32x4.shr_u
       i32.const 1456
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shl
       i32.const 1472
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 20
       i32x4.shl
       i32.const 1488
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shr_u
       i32.const 1504
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 8
       i32x4.shl
       i32.const 1520
       v128.load
       v128.and
       v128.or
       v128.or
       i32.const 1536
       v128.load
       v128.or
       v128.store
       local.get $2
       local.get $14
       i32.const 1312
       v128.load
       v128.and
       i32.const 1440
       v128.load
       i32x4.add
       local.tee $4
       i32.const 8
       i32x4.shr_u
       i32.const 1456
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shl
       i32.const 1472
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 20
       i32x4.shl
       i32.const 1488
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shr_u
       i32.const 1504
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 8
       i32x4.shl
       i32.const 1520
       v128.load
       v128.and
       v128.or
       v128.or
       i32.const 1536
       v128.load
       v128.or
       v128.store offset=16
       local.get $2
       i32.const 32
       i32.add
       local.set $2
       local.get $0
       i32.const 32
       i32.add
       local.set $0
       br $do-continue|0
      end
      local.get $15
      i32.const 1040
      v128.load
      local.tee $7
      v128.xor
      local.tee $17
      i32.const 1072
      v128.load
      i8x16.min_u
      local.get $17
      i8x16.eq
      local.get $15
      i32.const 1184
      v128.load
      i8x16.eq
      v128.or
      local.get $4
      local.get $7
      i8x16.max_u
      local.get $4
      i8x16.eq
      local.tee $17
      v128.andnot
      local.set $19
      i32.const 1200
      v128.load
      local.get $15
      i8x16.swizzle
      local.get $15
      i8x16.max_u
      local.set $7
      i32.const 0
      local.get $11
      local.get $8
      i8x16.narrow_i16x8_s
      local.tee $8
      i8x16.bitmask
      local.get $12
      i32.const 1360
      v128.load
      local.tee $11
      i16x8.eq
      local.get $18
      local.get $11
      i16x8.eq
      i8x16.narrow_i16x8_s
      local.tee $18
      i8x16.bitmask
      local.tee $16
      i32.const -1
      i32.xor
      i32.and
      local.tee $20
      i32.const 15
      i32.shr_s
      local.tee $9
      local.get $9
      local.get $1
      local.get $0
      i32.sub
      i32.const 64
      i32.lt_u
      local.tee $10
      local.get $16
      local.get $20
      i32.or
      i32.popcnt
      i32.const 14
      i32.ge_u
      local.get $10
      select
      i32.const 0
      i32.ne
      i32.and
      local.tee $10
      i32.eq
      local.tee $21
      if (result i32)
       local.get $21
      else
       local.get $0
       i32.load16_u offset=32
       i32.const 64512
       i32.and
       i32.const 56320
       i32.eq
      end
      i32.const 1072
      v128.load
      local.get $7
      i8x16.gt_s
      local.get $19
      v128.and
      i8x16.bitmask
      local.get $20
      i32.const 1
      i32.shl
      local.get $6
      i32.or
      i32.const 65535
      i32.and
      local.get $16
      i32.xor
      i32.or
      select
      i32.eqz
      if
       local.get $6
       if
        local.get $2
        local.get $0
        i32.load16_u
        local.tee $6
        i32.const 6
        i32.shr_u
        i32.const 15
        i32.and
        local.get $0
        i32.const 2
        i32.sub
        i32.load16_u
        i32.const 3
        i32.and
        i32.const 4
        i32.shl
        i32.const 32896
        i32.or
        i32.or
        local.get $6
        i32.const 63
        i32.and
        i32.const 8
        i32.shl
        i32.or
        i32.store16
        local.get $2
        i32.const 2
        i32.add
        local.set $2
        local.get $0
        i32.const 2
        i32.add
        local.set $0
       end
       i32.const 0
       local.set $6
       local.get $0
       local.get $1
       local.get $0
       i32.const 32
       i32.add
       local.tee $0
       local.get $0
       local.get $1
       i32.gt_u
       select
       local.get $1
       local.get $2
       local.get $3
       call $kernels/_assembly/json_escape/scalar/scalar
       local.tee $2
       i32.eqz
       if
        i32.const 0
        return
       end
       global.get $kernels/_assembly/json_escape/scalar/position
       local.set $0
       br $do-continue|0
      end
      local.get $9
      local.get $10
      i32.xor
      local.set $6
      local.get $0
      i32.const 2
      i32.sub
      local.tee $9
      v128.load
      i32.const 1216
      v128.load
      local.tee $11
      v128.and
      i32.const 4
      i16x8.shl
      local.get $13
      i32.const 6
      i16x8.shr_u
      local.tee $22
      i32.const 1232
      v128.load
      local.tee $12
      v128.and
      v128.or
      local.get $9
      v128.load offset=16
      local.get $11
      v128.and
      i32.const 4
      i16x8.shl
      local.get $14
      i32.const 6
      i16x8.shr_u
      local.tee $23
      local.get $12
      v128.and
      v128.or
      i8x16.narrow_i16x8_u
      i32.const 1120
      v128.load
      local.tee $11
      v128.or
      local.get $13
      i32.const 1312
      v128.load
      local.tee $24
      v128.and
      i32.const 1280
      v128.load
      local.tee $12
      i16x8.add
      local.tee $25
      i32.const 8
      i16x8.shr_u
      local.get $14
      local.get $24
      v128.and
      local.get $12
      i16x8.add
      local.tee $12
      i32.const 8
      i16x8.shr_u
      i8x16.narrow_i16x8_u
      i32.const 1152
      v128.load
      v128.or
      local.get $18
      v128.bitselect
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.get $14
      i32.const 12
      i16x8.shr_u
      i8x16.narrow_i16x8_u
      i32.const 1168
      v128.load
      v128.or
      local.get $4
      i32.const 1136
      v128.load
      v128.or
      i32.const 1184
      v128.load
      local.get $15
      local.get $19
      v128.bitselect
      local.get $17
      v128.bitselect
      local.get $4
      i32.const 1072
      v128.load
      i8x16.max_u
      local.get $4
      i8x16.eq
      local.get $8
      v128.andnot
      local.tee $4
      v128.bitselect
      local.get $8
      v128.bitselect
      local.set $13
      local.get $25
      i32.const 2
      i16x8.shr_u
      i32.const 1264
      v128.load
      local.tee $14
      v128.and
      local.get $12
      i32.const 2
      i16x8.shr_u
      local.get $14
      v128.and
      i8x16.narrow_i16x8_u
      local.get $22
      local.get $14
      v128.and
      local.get $23
      local.get $14
      v128.and
      i8x16.narrow_i16x8_u
      local.get $8
      local.get $18
      v128.andnot
      local.tee $8
      v128.bitselect
      local.get $11
      v128.or
      local.get $7
      local.get $15
      i32.const 1104
      v128.load
      v128.and
      local.get $11
      v128.or
      local.tee $7
      local.get $19
      v128.bitselect
      local.get $4
      local.get $8
      v128.or
      v128.bitselect
      local.set $8
      local.get $17
      local.get $19
      v128.or
      i8x16.bitmask
      local.set $9
      local.get $4
      i8x16.bitmask
      local.tee $16
      if (result i32)
       local.get $2
       local.get $13
       local.get $8
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.tee $4
       local.get $7
       local.get $7
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.tee $11
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       local.get $9
       i32.const 15
       i32.and
       local.get $16
       i32.const 15
       i32.and
       i32.const 4
       i32.shl
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 5712
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $11
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $9
       i32.const 4
       i32.shr_u
       i32.const 15
       i32.and
       local.get $16
       i32.const 240
       i32.and
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 5712
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $13
       local.get $8
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.tee $4
       local.get $7
       local.get $7
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.tee $7
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       local.get $9
       i32.const 8
       i32.shr_u
       i32.const 15
       i32.and
       local.get $16
       i32.const 4
       i32.shr_u
       i32.const 240
       i32.and
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 5712
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $7
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $16
       i32.const 8
       i32.shr_u
       i32.const 240
       i32.and
       local.get $9
       i32.const 12
       i32.shr_u
       i32.or
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 5712
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
      else
       local.get $2
       local.get $13
       local.get $8
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $9
       i32.const 255
       i32.and
       local.tee $16
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $16
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $2
       local.get $13
       local.get $8
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $9
       i32.const 8
       i32.shr_u
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 1616
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 8
       i32.add
       i32.add
      end
      local.get $10
      i32.const 1
      i32.shl
      local.tee $9
      i32.sub
      local.set $2
      local.get $0
      i32.const 32
      local.get $9
      i32.sub
      i32.add
      local.set $0
      br $do-continue|0
     end
     local.get $9
     i32.eqz
     if
      local.get $2
      local.get $13
      i32.const 12
      i16x8.shr_u
      i32.const 1328
      v128.load
      v128.or
      local.get $13
      i32.const 6
      i16x8.shr_u
      i32.const 1264
      v128.load
      local.tee $4
      v128.and
      i32.const 8
      i16x8.shl
      v128.or
      local.tee $7
      local.get $13
      local.get $4
      v128.and
      i32.const 1120
      v128.load
      v128.or
      local.tee $4
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      i32.const 9792
      v128.load
      local.tee $8
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $7
      local.get $4
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      local.get $8
      i8x16.swizzle
      v128.store offset=12
      local.get $2
      i32.const 24
      i32.add
      local.tee $2
      local.get $14
      i32.const 12
      i16x8.shr_u
      i32.const 1328
      v128.load
      v128.or
      local.get $14
      i32.const 6
      i16x8.shr_u
      i32.const 1264
      v128.load
      v128.and
      i32.const 8
      i16x8.shl
      v128.or
      local.tee $4
      local.get $14
      i32.const 1264
      v128.load
      v128.and
      i32.const 1120
      v128.load
      v128.or
      local.tee $7
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      i32.const 9792
      v128.load
      local.tee $8
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $4
      local.get $7
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      local.get $8
      i8x16.swizzle
      v128.store offset=12
      local.get $2
      i32.const 24
      i32.add
      local.set $2
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      loop $while-continue|1
       local.get $1
       local.get $0
       i32.sub
       i32.const 32
       i32.ge_u
       if
        local.get $0
        v128.load
        local.tee $4
        i32.const 1376
        v128.load
        local.tee $7
        v128.and
        local.tee $8
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i16x8.eq
        local.get $8
        i32.const 1344
        v128.load
        local.tee $8
        i16x8.eq
        v128.or
        local.get $0
        v128.load offset=16
        local.tee $11
        local.get $7
        v128.and
        local.tee $7
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i16x8.eq
        local.get $7
        local.get $8
        i16x8.eq
        v128.or
        v128.or
        i8x16.bitmask
        i32.eqz
        if
         local.get $2
         local.get $4
         i32.const 12
         i16x8.shr_u
         i32.const 1328
         v128.load
         v128.or
         local.get $4
         i32.const 6
         i16x8.shr_u
         i32.const 1264
         v128.load
         local.tee $7
         v128.and
         i32.const 8
         i16x8.shl
         v128.or
         local.tee $8
         local.get $4
         local.get $7
         v128.and
         i32.const 1120
         v128.load
         v128.or
         local.tee $4
         i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
         i32.const 9792
         v128.load
         local.tee $7
         i8x16.swizzle
         v128.store
         local.get $2
         local.get $8
         local.get $4
         i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
         local.get $7
         i8x16.swizzle
         v128.store offset=12
         local.get $2
         i32.const 24
         i32.add
         local.tee $2
         local.get $11
         i32.const 12
         i16x8.shr_u
         i32.const 1328
         v128.load
         v128.or
         local.get $11
         i32.const 6
         i16x8.shr_u
         i32.const 1264
         v128.load
         v128.and
         i32.const 8
         i16x8.shl
         v128.or
         local.tee $4
         local.get $11
         i32.const 1264
         v128.load
         v128.and
         i32.const 1120
         v128.load
         v128.or
         local.tee $7
         i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
         i32.const 9792
         v128.load
         local.tee $8
         i8x16.swizzle
         v128.store
         local.get $2
         local.get $4
         local.get $7
         i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
         local.get $8
         i8x16.swizzle
         v128.store offset=12
         local.get $2
         i32.const 24
         i32.add
         local.set $2
         local.get $0
         i32.const 32
         i32.add
         local.set $0
         br $while-continue|1
        end
       end
      end
      br $do-continue|0
     end
     local.get $4
     i32.const 1072
     v128.load
     local.tee $7
     i8x16.max_u
     local.get $4
     i8x16.eq
     local.set $8
     local.get $7
     i32.const 1200
     v128.load
     local.get $15
     i8x16.swizzle
     local.get $15
     i8x16.max_u
     local.tee $11
     i8x16.gt_s
     local.get $15
     i32.const 1040
     v128.load
     local.tee $12
     v128.xor
     local.tee $17
     local.get $7
     i8x16.min_u
     local.get $17
     i8x16.eq
     local.get $15
     i32.const 1184
     v128.load
     i8x16.eq
     v128.or
     local.get $4
     local.get $12
     i8x16.max_u
     local.get $4
     i8x16.eq
     local.tee $7
     v128.andnot
     local.tee $12
     v128.and
     i8x16.bitmask
     if
      local.get $0
      local.get $0
      i32.const 32
      i32.add
      local.get $1
      local.get $2
      local.get $3
      call $kernels/_assembly/json_escape/scalar/scalar
      local.tee $2
      i32.eqz
      if
       i32.const 0
       return
      end
      global.get $kernels/_assembly/json_escape/scalar/position
      local.set $0
      br $do-continue|0
     end
     local.get $15
     i32.const 1104
     v128.load
     v128.and
     i32.const 1120
     v128.load
     local.tee $17
     v128.or
     local.set $18
     local.get $2
     local.get $13
     i32.const 12
     i16x8.shr_u
     local.get $14
     i32.const 12
     i16x8.shr_u
     i8x16.narrow_i16x8_u
     i32.const 1168
     v128.load
     v128.or
     local.get $4
     i32.const 1136
     v128.load
     v128.or
     i32.const 1184
     v128.load
     local.get $15
     local.get $12
     v128.bitselect
     local.get $7
     v128.bitselect
     local.get $8
     v128.bitselect
     local.tee $4
     local.get $13
     i32.const 6
     i16x8.shr_u
     i32.const 1264
     v128.load
     local.tee $13
     v128.and
     local.get $14
     i32.const 6
     i16x8.shr_u
     local.get $13
     v128.and
     i8x16.narrow_i16x8_u
     local.get $17
     v128.or
     local.get $11
     local.get $18
     local.get $12
     v128.bitselect
     local.get $8
     v128.bitselect
     local.tee $11
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.tee $13
     local.get $18
     local.get $18
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.tee $14
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     local.get $7
     local.get $12
     v128.or
     i8x16.bitmask
     local.tee $9
     i32.const 15
     i32.and
     local.get $8
     i8x16.bitmask
     local.tee $10
     i32.const 15
     i32.and
     i32.const 4
     i32.shl
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 5712
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $13
     local.get $14
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     local.get $9
     i32.const 4
     i32.shr_u
     i32.const 15
     i32.and
     local.get $10
     i32.const 240
     i32.and
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 5712
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $4
     local.get $11
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.tee $4
     local.get $18
     local.get $18
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.tee $7
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     local.get $9
     i32.const 8
     i32.shr_u
     i32.const 15
     i32.and
     local.get $10
     i32.const 4
     i32.shr_u
     i32.const 240
     i32.and
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 5712
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $4
     local.get $7
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     local.get $10
     i32.const 8
     i32.shr_u
     i32.const 240
     i32.and
     local.get $9
     i32.const 12
     i32.shr_u
     i32.or
     local.tee $9
     i32.const 4
     i32.shl
     i32.const 5712
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $9
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.set $2
     local.get $0
     i32.const 32
     i32.add
     local.set $0
    end
    local.get $1
    local.get $0
    i32.sub
    i32.const 32
    i32.ge_u
    i32.const 0
    local.get $5
    select
    br_if $do-loop|0
   end
  end
  local.get $0
  global.set $kernels/_assembly/json_escape/scalar/position
  local.get $2
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
