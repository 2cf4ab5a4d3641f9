(module
 (type $0 (func (param i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32 i32) (result i32)))
 (type $2 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $3 (func (param i32) (result i32)))
 (type $4 (func))
 (type $5 (func (param i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 6))
 (data $0 (i32.const 327680) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $1 (i32.const 327696) "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")
 (data $6 (i32.const 328320) "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")
 (data $7 (i32.const 328336) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $8 (i32.const 328352) "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")
 (data $9 (i32.const 328368) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $10 (i32.const 328384) "\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f")
 (data $11 (i32.const 328400) "                ")
 (data $12 (i32.const 328416) " \02\01\01\01\01\01\01\01\t\n\01\01\r\01\01")
 (data $13 (i32.const 328432) "\01\02\01\01\01\01\01\01\01\01:{,}\01\01")
 (data $14 (i32.const 328448) "\02\02\02\02\02\02\02\02\80\80\80\80!\01\15I")
 (data $15 (i32.const 328464) "\e7\a3\83\83\8b\cb\cb\cb\cb\cb\cb\cb\cb\db\cb\cb")
 (data $16 (i32.const 328480) "\01\01\01\01\01\01\01\01\e6\ae\ba\ba\01\01\01\01")
 (data $17 (i32.const 328496) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $18 (i32.const 328512) "````````````````")
 (data $19 (i32.const 328528) "pppppppppppppppp")
 (data $20 (i32.const 328544) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $21 (i32.const 328560) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ef\df\bf")
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "extract" (func $kernels/ndjson_extract/assembly/extract/extract))
 (start $~start)
 (func $kernels/ndjson_extract/assembly/walk/object (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 i64)
  (local $14 i32)
  local.get $0
  i32.load
  i32.load8_u
  i32.const 125
  i32.eq
  if
   local.get $0
   i32.const 4
   i32.add
   return
  end
  local.get $1
  i32.const 328000
  local.get $1
  select
  local.set $14
  loop $for-loop|0
   local.get $0
   i32.load
   local.tee $5
   i32.load8_u
   i32.const 34
   i32.ne
   if
    i32.const 0
    return
   end
   local.get $0
   i32.load offset=4
   local.tee $4
   i32.load8_u
   i32.const 58
   i32.ne
   if
    i32.const 0
    return
   end
   local.get $0
   i32.const 8
   i32.add
   i32.load
   i32.load8_u
   i32.const 327744
   i32.add
   i32.load8_u
   local.set $10
   local.get $14
   local.get $5
   i32.load8_u offset=1
   i32.const 63
   i32.and
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.tee $7
   if
    local.get $4
    local.get $5
    i32.sub
    i32.const 1
    i32.sub
    local.set $9
    local.get $5
    i32.const 1
    i32.add
    local.tee $6
    i64.load
    local.set $13
    block $__inlined_func$kernels/ndjson_extract/assembly/keys/find$14
     loop $do-loop|0
      local.get $7
      i64.load
      local.get $13
      local.get $7
      i64.load offset=8
      i64.and
      i64.eq
      if
       local.get $7
       i32.load offset=20
       local.tee $4
       i32.const 8
       i32.lt_u
       if (result i32)
        i32.const 1
       else
        local.get $7
        i32.load offset=16
        local.set $11
        local.get $4
        i32.const 1
        i32.add
        local.set $8
        i32.const 8
        local.set $5
        block $__inlined_func$kernels/ndjson_extract/assembly/keys/sameBehind$5 (result i32)
         loop $for-loop|00
          local.get $5
          i32.const 8
          i32.add
          local.tee $4
          local.get $8
          i32.lt_u
          if
           i32.const 0
           local.get $5
           local.get $6
           i32.add
           i64.load
           local.get $5
           local.get $11
           i32.add
           i64.load
           i64.ne
           br_if $__inlined_func$kernels/ndjson_extract/assembly/keys/sameBehind$5
           drop
           local.get $4
           local.set $5
           br $for-loop|00
          end
         end
         local.get $6
         local.get $8
         i32.add
         i32.const 8
         i32.sub
         i64.load
         local.get $8
         local.get $11
         i32.add
         i32.const 8
         i32.sub
         i64.load
         i64.eq
        end
       end
       br_if $__inlined_func$kernels/ndjson_extract/assembly/keys/find$14
      end
      local.get $7
      i32.load offset=24
      local.tee $7
      br_if $do-loop|0
     end
     i32.const 0
     local.set $7
     local.get $6
     v128.load
     i32.const 327680
     v128.load
     i8x16.eq
     v128.any_true
     i32.eqz
     local.get $9
     i32.const 16
     i32.le_u
     i32.and
     br_if $__inlined_func$kernels/ndjson_extract/assembly/keys/find$14
     local.get $6
     local.set $7
     loop $do-loop|00
      local.get $7
      v128.load
      local.tee $12
      i32.const 327696
      v128.load
      i8x16.eq
      i8x16.bitmask
      local.set $5
      local.get $7
      i32.const 16
      i32.add
      local.set $7
      local.get $12
      i32.const 327680
      v128.load
      i8x16.eq
      i8x16.bitmask
      local.tee $4
      local.get $5
      i32.or
      i32.eqz
      br_if $do-loop|00
     end
     local.get $4
     i32.ctz
     local.get $5
     i32.ctz
     i32.lt_s
     if
      local.get $1
      i32.load offset=260
      local.set $5
      local.get $1
      i32.load offset=256
      local.set $7
      block $__inlined_func$kernels/ndjson_extract/assembly/keys/findMeaning$7
       loop $for-loop|01
        local.get $5
        local.get $7
        i32.gt_u
        if
         local.get $6
         local.get $7
         i32.load offset=16
         local.tee $4
         local.get $4
         local.get $7
         i32.load offset=20
         i32.add
         call $kernels/ndjson_extract/assembly/keys/means
         br_if $__inlined_func$kernels/ndjson_extract/assembly/keys/findMeaning$7
         local.get $7
         i32.const 48
         i32.add
         local.set $7
         br $for-loop|01
        end
       end
       i32.const 0
       local.set $7
      end
     else
      i32.const 0
      local.set $7
     end
    end
    local.get $7
    if (result i32)
     local.get $7
     i32.load offset=28
    else
     i32.const 0
    end
    if
     local.get $7
     i32.load offset=40
     local.set $8
     local.get $2
     i32.load offset=40
     local.get $7
     i32.load offset=36
     local.tee $9
     local.get $2
     i32.load offset=12
     local.tee $6
     i32.mul
     i32.add
     local.set $5
     loop $for-loop|02
      local.get $8
      local.get $9
      i32.gt_u
      if
       local.get $5
       i32.const 2
       i32.shl
       local.tee $4
       local.get $2
       i32.load
       i32.add
       i32.const 0
       i32.store
       local.get $2
       i32.load offset=4
       local.get $4
       i32.add
       i32.const 0
       i32.store
       local.get $2
       i32.load offset=8
       local.get $5
       i32.add
       i32.const 0
       i32.store8
       local.get $9
       i32.const 1
       i32.add
       local.set $9
       local.get $5
       local.get $6
       i32.add
       local.set $5
       br $for-loop|02
      end
     end
    end
   end
   local.get $0
   i32.const 12
   i32.add
   local.set $9
   local.get $10
   i32.const 1
   i32.sub
   i32.const 5
   i32.ge_u
   if
    local.get $10
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $10
    local.get $9
    local.get $7
    local.get $2
    local.get $3
    call $kernels/ndjson_extract/assembly/walk/container
    local.tee $9
    i32.eqz
    if
     i32.const 0
     return
    end
   end
   local.get $7
   if
    local.get $7
    i32.load offset=32
    local.tee $6
    i32.const -1
    i32.ne
    if
     local.get $0
     i32.const 8
     i32.add
     i32.load
     local.set $8
     local.get $9
     i32.load
     local.set $0
     loop $for-loop|03
      local.get $0
      i32.const 1
      i32.sub
      local.tee $4
      i32.load8_u
      local.tee $5
      i32.const 9
      i32.ne
      local.get $5
      i32.const 32
      i32.ne
      i32.and
      local.get $5
      i32.const 13
      i32.ne
      i32.and
      i32.eqz
      if
       local.get $4
       local.set $0
       br $for-loop|03
      end
     end
     local.get $8
     i32.load8_u
     i32.const 327744
     i32.add
     i32.load8_u
     local.set $7
     local.get $6
     local.get $2
     i32.load offset=40
     i32.add
     local.tee $6
     i32.const 2
     i32.shl
     local.tee $5
     local.get $2
     i32.load
     i32.add
     local.get $8
     local.get $2
     i32.load offset=44
     local.tee $4
     i32.sub
     i32.store
     local.get $2
     i32.load offset=4
     local.get $5
     i32.add
     local.get $0
     local.get $4
     i32.sub
     i32.store
     local.get $2
     i32.load offset=8
     local.get $6
     i32.add
     local.get $7
     i32.store8
    end
   end
   local.get $9
   i32.const 4
   i32.add
   local.set $0
   local.get $9
   i32.load
   i32.load8_u
   local.tee $4
   i32.const 44
   i32.eq
   br_if $for-loop|0
  end
  local.get $0
  i32.const 0
  local.get $4
  i32.const 125
  i32.eq
  select
 )
 (func $kernels/ndjson_extract/assembly/walk/container (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  local.get $4
  i32.const 64
  i32.eq
  if
   i32.const 0
   return
  end
  local.get $0
  i32.const 7
  i32.ne
  if
   local.get $1
   local.get $3
   local.get $4
   i32.const 1
   i32.add
   call $kernels/ndjson_extract/assembly/walk/array
   return
  end
  local.get $1
  local.get $2
  if (result i32)
   local.get $2
   i32.load offset=28
  else
   i32.const 0
  end
  local.get $3
  local.get $4
  i32.const 1
  i32.add
  call $kernels/ndjson_extract/assembly/walk/object
 )
 (func $kernels/ndjson_extract/assembly/walk/array (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  local.get $0
  i32.load
  i32.load8_u
  i32.const 93
  i32.eq
  if
   local.get $0
   i32.const 4
   i32.add
   return
  end
  loop $for-loop|0
   local.get $0
   i32.load
   i32.load8_u
   i32.const 327744
   i32.add
   i32.load8_u
   local.set $3
   local.get $0
   i32.const 4
   i32.add
   local.set $0
   local.get $3
   i32.const 1
   i32.sub
   i32.const 5
   i32.ge_u
   if
    local.get $3
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $3
    local.get $0
    i32.const 0
    local.get $1
    local.get $2
    call $kernels/ndjson_extract/assembly/walk/container
    local.tee $0
    i32.eqz
    if
     i32.const 0
     return
    end
   end
   local.get $0
   i32.load
   i32.load8_u
   local.set $3
   local.get $0
   i32.const 4
   i32.add
   local.set $0
   local.get $3
   i32.const 44
   i32.eq
   br_if $for-loop|0
  end
  local.get $0
  i32.const 0
  local.get $3
  i32.const 93
  i32.eq
  select
 )
 (func $kernels/ndjson_extract/assembly/keys/escapeAt (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  block $break|0
   block $case9|0
    block $case7|0
     block $case6|0
      block $case5|0
       block $case4|0
        block $case3|0
         block $case2|0
          block $case1|0
           local.get $0
           i32.load8_u offset=1
           local.tee $1
           i32.const 98
           i32.ne
           if
            local.get $1
            i32.const 102
            i32.eq
            br_if $case1|0
            local.get $1
            i32.const 110
            i32.eq
            br_if $case2|0
            local.get $1
            i32.const 114
            i32.eq
            br_if $case3|0
            local.get $1
            i32.const 116
            i32.eq
            br_if $case4|0
            local.get $1
            i32.const 34
            i32.eq
            br_if $case5|0
            local.get $1
            i32.const 47
            i32.eq
            br_if $case6|0
            local.get $1
            i32.const 92
            i32.eq
            br_if $case7|0
            local.get $1
            i32.const 117
            i32.eq
            br_if $break|0
            br $case9|0
           end
           i32.const 8
           return
          end
          i32.const 12
          return
         end
         i32.const 10
         return
        end
        i32.const 13
        return
       end
       i32.const 9
       return
      end
      i32.const 34
      return
     end
     i32.const 47
     return
    end
    i32.const 92
    return
   end
   i32.const -1
   return
  end
  i32.const 2
  local.set $1
  loop $for-loop|1
   local.get $1
   i32.const 6
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.add
    i32.load8_u
    local.tee $4
    i32.const 32
    i32.or
    i32.const 97
    i32.sub
    local.set $3
    local.get $4
    i32.const 48
    i32.sub
    local.tee $4
    i32.const 10
    i32.lt_u
    if (result i32)
     local.get $2
     i32.const 4
     i32.shl
     local.get $4
     i32.or
    else
     local.get $3
     i32.const 6
     i32.lt_u
     if (result i32)
      local.get $3
      i32.const 10
      i32.add
      local.get $2
      i32.const 4
      i32.shl
      i32.or
     else
      i32.const -1
      return
     end
    end
    local.set $2
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|1
   end
  end
  local.get $2
 )
 (func $~start
  (local $0 i32)
  i32.const 48
  local.set $0
  loop $for-loop|0
   local.get $0
   i32.const 58
   i32.lt_u
   if
    local.get $0
    i32.const 327744
    i32.add
    i32.const 4
    i32.store8
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const 327789
  i32.const 4
  i32.store8
  i32.const 327854
  i32.const 1
  i32.store8
  i32.const 327846
  i32.const 2
  i32.store8
  i32.const 327860
  i32.const 3
  i32.store8
  i32.const 327778
  i32.const 5
  i32.store8
  i32.const 327835
  i32.const 6
  i32.store8
  i32.const 327867
  i32.const 7
  i32.store8
 )
 (func $kernels/ndjson_extract/assembly/keys/means (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  loop $for-loop|0
   local.get $0
   i32.load8_u
   local.tee $3
   i32.const 34
   i32.eq
   if
    local.get $1
    local.get $2
    i32.eq
    return
   end
   local.get $3
   i32.const 92
   i32.ne
   if
    local.get $1
    local.get $2
    i32.eq
    if (result i32)
     i32.const 1
    else
     local.get $1
     i32.load8_u
     local.get $3
     i32.ne
    end
    if
     i32.const 0
     return
    end
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
   local.get $0
   call $kernels/ndjson_extract/assembly/keys/escapeAt
   local.tee $3
   i32.const 0
   i32.lt_s
   if
    i32.const 0
    return
   end
   local.get $0
   i32.const 6
   i32.const 2
   local.get $0
   i32.load16_u
   i32.const 30044
   i32.eq
   select
   i32.add
   local.set $0
   local.get $3
   i32.const 10
   i32.shr_u
   i32.const 54
   i32.eq
   if (result i32)
    local.get $0
    i32.load16_u
    i32.const 30044
    i32.eq
   else
    i32.const 0
   end
   if
    local.get $0
    call $kernels/ndjson_extract/assembly/keys/escapeAt
    local.tee $4
    i32.const 10
    i32.shr_s
    i32.const 55
    i32.eq
    if
     local.get $3
     i32.const 1023
     i32.and
     i32.const 10
     i32.shl
     i32.const 65536
     i32.add
     local.get $4
     i32.const 1023
     i32.and
     i32.add
     local.set $3
     local.get $0
     i32.const 6
     i32.add
     local.set $0
    end
   end
   block $__inlined_func$kernels/ndjson_extract/assembly/keys/encode$4 (result i32)
    local.get $3
    i32.const 128
    i32.lt_u
    if
     i32.const 327712
     local.get $3
     i32.store8
     i32.const 1
     br $__inlined_func$kernels/ndjson_extract/assembly/keys/encode$4
    end
    local.get $3
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    local.set $4
    local.get $3
    i32.const 2048
    i32.lt_u
    if
     i32.const 327712
     local.get $3
     i32.const 6
     i32.shr_u
     i32.const 192
     i32.or
     i32.store8
     i32.const 327713
     local.get $4
     i32.store8
     i32.const 2
     br $__inlined_func$kernels/ndjson_extract/assembly/keys/encode$4
    end
    local.get $3
    i32.const 6
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    local.set $5
    local.get $3
    i32.const 65536
    i32.lt_u
    if
     i32.const 327712
     local.get $3
     i32.const 12
     i32.shr_u
     i32.const 224
     i32.or
     i32.store8
     i32.const 327713
     local.get $5
     i32.store8
     i32.const 327714
     local.get $4
     i32.store8
     i32.const 3
     br $__inlined_func$kernels/ndjson_extract/assembly/keys/encode$4
    end
    i32.const 327712
    local.get $3
    i32.const 18
    i32.shr_u
    i32.const 240
    i32.or
    i32.store8
    i32.const 327713
    local.get $3
    i32.const 12
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8
    i32.const 327714
    local.get $5
    i32.store8
    i32.const 327715
    local.get $4
    i32.store8
    i32.const 4
   end
   local.tee $4
   local.get $2
   local.get $1
   i32.sub
   i32.gt_u
   if
    i32.const 0
    return
   end
   i32.const 0
   local.set $3
   loop $for-loop|1
    local.get $3
    local.get $4
    i32.lt_u
    if
     local.get $3
     i32.const 327712
     i32.add
     i32.load8_u
     local.get $1
     local.get $3
     i32.add
     i32.load8_u
     i32.ne
     if
      i32.const 0
      return
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $for-loop|1
    end
   end
   local.get $1
   local.get $4
   i32.add
   local.set $1
   br $for-loop|0
  end
  unreachable
 )
 (func $kernels/ndjson_extract/assembly/extract/read (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i64)
  (local $18 i64)
  (local $19 v128)
  (local $20 i32)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 v128)
  (local $27 v128)
  (local $28 i64)
  (local $29 i64)
  (local $30 i64)
  (local $31 i32)
  (local $32 i64)
  (local $33 i32)
  (local $34 v128)
  (local $35 v128)
  (local $36 v128)
  (local $37 i64)
  (local $38 i32)
  (local $39 i32)
  (local $40 v128)
  (local $41 i64)
  (local $42 i32)
  (local $43 i64)
  local.get $2
  i32.load offset=12
  local.set $33
  local.get $2
  i32.load offset=24
  local.tee $9
  local.set $5
  i32.const 330752
  i32.const 0
  i32.const 64
  memory.fill
  i32.const 330772
  i32.const -1
  i32.store
  i32.const 330776
  i32.const -1
  i32.store
  i32.const 330780
  i32.const -1
  i32.store
  local.get $0
  local.set $4
  loop $for-loop|0
   local.get $1
   local.get $4
   i32.ge_u
   if
    i32.const 16384
    local.get $1
    i32.const 1
    i32.add
    local.get $4
    i32.sub
    local.tee $3
    local.get $3
    i32.const 16384
    i32.gt_u
    select
    local.tee $38
    if (result i32)
     local.get $4
     local.get $38
     call $kernels/_assembly/utf8/isWrong
     if (result i32)
      i32.const 1
     else
      local.get $4
      local.get $38
      i32.add
      i32.const 1
      i32.sub
      i32.load8_u
      local.tee $3
      i32.const 193
      i32.eq
      local.get $3
      i32.const 192
      i32.eq
      i32.or
      local.get $3
      i32.const 244
      i32.gt_u
      i32.or
     end
    else
     i32.const 0
    end
    if
     local.get $4
     local.get $0
     i32.sub
     local.set $6
     local.get $4
     local.get $38
     i32.add
     local.set $11
     local.get $4
     block $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$1 (result i32)
      i32.const 1
      local.get $4
      i32.const 1
      i32.sub
      i32.load8_u
      i32.const 192
      i32.ge_u
      br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$1
      drop
      i32.const 2
      local.get $4
      i32.const 2
      i32.sub
      i32.load8_u
      i32.const 224
      i32.ge_u
      br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$1
      drop
      i32.const 3
      local.get $4
      i32.const 3
      i32.sub
      i32.load8_u
      i32.const 240
      i32.ge_u
      br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$1
      drop
      i32.const 0
     end
     i32.sub
     local.set $3
     loop $while-continue|0
      local.get $3
      local.get $11
      i32.lt_u
      if
       block $while-break|0
        i32.const 1
        local.set $8
        block $__inlined_func$kernels/_assembly/utf8/sequence$2
         local.get $3
         i32.load8_u
         local.tee $12
         i32.const 128
         i32.lt_u
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         i32.const 0
         local.set $8
         local.get $12
         i32.const 194
         i32.lt_u
         if (result i32)
          i32.const 1
         else
          local.get $12
          i32.const 193
          i32.eq
          local.get $12
          i32.const 192
          i32.eq
          i32.or
          local.get $12
          i32.const 244
          i32.gt_u
          i32.or
         end
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         local.get $3
         i32.const 1
         i32.add
         local.tee $39
         local.get $11
         i32.ge_u
         if (result i32)
          i32.const 1
         else
          local.get $39
          i32.load8_u
          i32.const 192
          i32.and
          i32.const 128
          i32.eq
         end
         i32.eqz
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         i32.const 2
         local.set $8
         local.get $12
         i32.const 224
         i32.lt_u
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         local.get $3
         i32.const 1
         i32.add
         local.get $11
         i32.lt_u
         if
          i32.const 0
          local.set $8
          local.get $12
          i32.const 224
          i32.eq
          local.get $3
          i32.load8_u offset=1
          local.tee $39
          i32.const 160
          i32.lt_u
          i32.and
          br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
          local.get $12
          i32.const 237
          i32.eq
          local.get $39
          i32.const 159
          i32.gt_u
          i32.and
          br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
          local.get $12
          i32.const 240
          i32.eq
          local.get $39
          i32.const 144
          i32.lt_u
          i32.and
          br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
          local.get $12
          i32.const 244
          i32.eq
          local.get $39
          i32.const 143
          i32.gt_u
          i32.and
          br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         end
         i32.const 0
         local.set $8
         local.get $3
         i32.const 2
         i32.add
         local.tee $39
         local.get $11
         i32.ge_u
         if (result i32)
          i32.const 1
         else
          local.get $39
          i32.load8_u
          i32.const 192
          i32.and
          i32.const 128
          i32.eq
         end
         i32.eqz
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         i32.const 3
         local.set $8
         local.get $12
         i32.const 240
         i32.lt_u
         br_if $__inlined_func$kernels/_assembly/utf8/sequence$2
         i32.const 4
         i32.const 0
         local.get $3
         i32.const 3
         i32.add
         local.tee $8
         local.get $11
         i32.ge_u
         if (result i32)
          i32.const 1
         else
          local.get $8
          i32.load8_u
          i32.const 192
          i32.and
          i32.const 128
          i32.eq
         end
         select
         local.set $8
        end
        local.get $8
        i32.eqz
        br_if $while-break|0
        local.get $3
        local.get $8
        i32.add
        local.set $3
        br $while-continue|0
       end
      end
     end
     local.get $3
     local.get $4
     i32.sub
     local.get $6
     i32.add
     i32.const 3
     i32.add
     local.tee $3
     i32.const 330772
     i32.load
     i32.lt_u
     if
      i32.const 330772
      local.get $3
      i32.store
     end
    end
    i32.const 328704
    local.set $8
    local.get $4
    local.tee $3
    local.get $0
    i32.sub
    local.set $39
    local.get $38
    if
     i32.const 328320
     v128.load
     local.set $21
     i32.const 328336
     v128.load
     local.set $22
     i32.const 328352
     v128.load
     local.set $23
     i32.const 328368
     v128.load
     local.set $24
     i32.const 328384
     v128.load
     local.set $19
     i32.const 328400
     v128.load
     local.set $25
     i32.const 328416
     v128.load
     local.set $26
     i32.const 328432
     v128.load
     local.set $27
     i64.const 0
     i32.const 330752
     i64.load32_u
     i64.sub
     local.set $28
     i32.const 330756
     i64.load32_u
     local.set $7
     i32.const 330760
     i64.load32_u
     local.set $32
     i64.const 0
     local.set $17
     i64.const 0
     local.set $10
     local.get $3
     local.get $39
     i32.sub
     local.set $12
     local.get $3
     local.get $38
     i32.const -64
     i32.and
     i32.add
     local.set $11
     local.get $38
     i32.const 63
     i32.and
     local.set $6
     i64.const 63
     local.set $30
     loop $for-loop|1
      loop $for-loop|2
       local.get $3
       local.get $11
       i32.lt_u
       if
        local.get $3
        v128.load
        local.tee $13
        local.get $22
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $3
        v128.load offset=16
        local.tee $14
        local.get $22
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $3
        v128.load offset=32
        local.tee $15
        local.get $22
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $3
        v128.load offset=48
        local.tee $16
        local.get $22
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $10
        local.get $13
        local.get $21
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $21
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $21
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $21
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $18
        local.get $13
        local.get $26
        local.get $13
        local.get $24
        v128.and
        local.tee $36
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $26
        local.get $14
        local.get $24
        v128.and
        local.tee $40
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $26
        local.get $15
        local.get $24
        v128.and
        local.tee $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $26
        local.get $16
        local.get $24
        v128.and
        local.tee $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $41
        local.get $13
        local.get $25
        v128.or
        local.get $27
        local.get $36
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $25
        v128.or
        local.get $27
        local.get $40
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $25
        v128.or
        local.get $27
        local.get $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $25
        v128.or
        local.get $27
        local.get $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $29
        local.get $13
        local.get $14
        i8x16.min_u
        local.get $15
        local.get $16
        i8x16.min_u
        i8x16.min_u
        local.tee $34
        local.get $19
        i8x16.min_u
        local.get $34
        i8x16.eq
        i8x16.bitmask
        i64.const 0
        local.set $17
        local.get $7
        local.get $10
        i64.or
        local.tee $37
        i64.const 0
        i64.ne
        if
         local.get $18
         local.get $10
         local.get $7
         i64.const -1
         i64.xor
         i64.and
         local.tee $7
         i64.const 1
         i64.shl
         i64.const -6148914691236517206
         i64.or
         local.get $7
         i64.sub
         i64.const -6148914691236517206
         i64.xor
         local.tee $7
         local.get $37
         i64.xor
         i64.const -1
         i64.xor
         i64.and
         local.set $18
         local.get $7
         local.get $10
         i64.and
         local.tee $17
         i64.const 63
         i64.shr_u
         local.set $7
        end
        local.get $28
        local.get $18
        i64.const 1
        i64.shl
        local.get $18
        i64.xor
        local.tee $10
        local.get $10
        i64.const 2
        i64.shl
        i64.xor
        local.tee $10
        local.get $10
        i64.const 4
        i64.shl
        i64.xor
        local.tee $10
        local.get $10
        i64.const 8
        i64.shl
        i64.xor
        local.tee $10
        local.get $10
        i64.const 16
        i64.shl
        i64.xor
        local.tee $10
        local.get $10
        i64.const 32
        i64.shl
        i64.xor
        i64.xor
        local.tee $37
        i64.const 63
        i64.shr_s
        local.set $28
        if (result i64)
         local.get $29
         local.get $13
         local.get $19
         i8x16.min_u
         local.get $13
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $14
         local.get $19
         i8x16.min_u
         local.get $14
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $15
         local.get $19
         i8x16.min_u
         local.get $15
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $16
         local.get $19
         i8x16.min_u
         local.get $16
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
         local.tee $10
         i64.const -1
         i64.xor
         i64.and
         local.set $29
         local.get $10
         local.get $37
         i64.and
         local.tee $10
         i64.const 0
         i64.ne
         if
          local.get $10
          i64.ctz
          i32.wrap_i64
          local.get $3
          local.get $12
          i32.sub
          i32.add
          local.tee $42
          i32.const 330776
          i32.load
          i32.lt_u
          if
           i32.const 330776
           local.get $42
           i32.store
          end
         end
         local.get $13
         local.get $23
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $14
         local.get $23
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $15
         local.get $23
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $16
         local.get $23
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
        else
         i64.const 0
        end
        local.set $43
        local.get $29
        local.get $41
        i64.or
        local.get $18
        i64.or
        i64.const -1
        i64.xor
        local.tee $10
        local.get $10
        i64.const 1
        i64.shl
        local.get $32
        i64.or
        i64.const -1
        i64.xor
        i64.and
        local.set $41
        local.get $10
        i64.const 63
        i64.shr_u
        local.set $32
        local.get $8
        local.get $29
        local.get $41
        i64.or
        local.get $18
        i64.or
        local.get $43
        i64.or
        local.get $18
        local.get $37
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        i64.store
        local.get $3
        i32.const -64
        i32.sub
        local.set $3
        local.get $8
        i32.const 8
        i32.add
        local.set $8
        br $for-loop|2
       end
      end
      local.get $6
      if
       i32.const 328256
       i32.const 32
       i32.const 64
       memory.fill
       i32.const 328256
       local.get $3
       local.get $6
       memory.copy
       local.get $12
       i32.const 328256
       local.get $3
       i32.sub
       i32.add
       local.set $12
       i32.const 328256
       local.set $3
       i32.const 328320
       local.set $11
       local.get $6
       i64.extend_i32_u
       i64.const 1
       i64.sub
       local.set $30
       i32.const 0
       local.set $6
       br $for-loop|1
      end
     end
     i32.const 330752
     local.get $28
     i64.const 1
     i64.and
     i64.store32
     i32.const 330756
     local.get $17
     local.get $30
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32
     i32.const 330760
     local.get $10
     local.get $30
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32
     local.get $28
     i64.const 0
     i64.ne
     if
      loop $while-continue|00
       local.get $8
       i32.const 328704
       i32.gt_u
       if
        local.get $8
        i32.const 8
        i32.sub
        local.tee $8
        i64.load
        local.tee $7
        i64.eqz
        br_if $while-continue|00
        i32.const 330780
        local.get $39
        local.get $8
        i32.const 3
        i32.shl
        i32.add
        i32.const 2629569
        i32.sub
        local.get $7
        i64.clz
        i32.wrap_i64
        i32.sub
        i32.store
       end
      end
     end
    end
    i32.const 330772
    i32.load
    i32.const 330776
    i32.load
    i32.and
    i32.const -1
    i32.ne
    if
     i32.const 0
     return
    end
    local.get $5
    local.set $3
    local.get $4
    local.set $6
    i32.const 328704
    local.set $11
    local.get $38
    i32.const 63
    i32.add
    i32.const 6
    i32.shr_u
    i32.const 3
    i32.shl
    i32.const 328704
    i32.add
    local.set $12
    loop $for-loop|00
     local.get $11
     local.get $12
     i32.lt_u
     if
      local.get $11
      i64.load
      local.tee $10
      i64.popcnt
      i32.wrap_i64
      local.set $39
      local.get $3
      local.set $8
      loop $for-loop|11
       local.get $10
       i64.const 0
       i64.ne
       if
        local.get $8
        local.get $6
        local.get $10
        i64.ctz
        i32.wrap_i64
        i32.add
        i32.store
        local.get $8
        local.get $6
        local.get $10
        local.get $10
        i64.const 1
        i64.sub
        i64.and
        local.tee $7
        i64.ctz
        i32.wrap_i64
        i32.add
        i32.store offset=4
        local.get $8
        local.get $6
        local.get $7
        local.get $7
        i64.const 1
        i64.sub
        i64.and
        local.tee $7
        i64.ctz
        i32.wrap_i64
        i32.add
        i32.store offset=8
        local.get $8
        local.get $6
        local.get $7
        local.get $7
        i64.const 1
        i64.sub
        i64.and
        local.tee $7
        i64.ctz
        i32.wrap_i64
        i32.add
        i32.store offset=12
        local.get $7
        local.get $7
        i64.const 1
        i64.sub
        i64.and
        local.set $10
        local.get $8
        i32.const 16
        i32.add
        local.set $8
        br $for-loop|11
       end
      end
      local.get $3
      local.get $39
      i32.const 2
      i32.shl
      i32.add
      local.set $3
      local.get $11
      i32.const 8
      i32.add
      local.set $11
      local.get $6
      i32.const -64
      i32.sub
      local.set $6
      br $for-loop|00
     end
    end
    local.get $3
    local.tee $6
    local.set $8
    loop $while-continue|3
     local.get $5
     local.get $6
     i32.lt_u
     if (result i32)
      local.get $6
      i32.const 4
      i32.sub
      i32.load
      i32.load8_u
      i32.const 10
      i32.ne
     else
      i32.const 0
     end
     if
      local.get $6
      i32.const 4
      i32.sub
      local.set $6
      br $while-continue|3
     end
    end
    local.get $4
    local.get $38
    i32.add
    local.set $4
    local.get $5
    local.get $6
    i32.eq
    if
     local.get $8
     local.set $5
     br $for-loop|0
    end
    local.get $9
    local.set $3
    loop $while-continue|4
     local.get $3
     local.get $6
     i32.lt_u
     if
      local.get $31
      i32.const 1
      i32.add
      local.set $31
      local.get $3
      i32.load
      i32.load8_u
      i32.const 10
      i32.eq
      if
       local.get $3
       i32.const 4
       i32.add
       local.set $3
       br $while-continue|4
      end
      local.get $20
      local.get $33
      i32.eq
      if
       local.get $2
       local.get $20
       i32.store offset=28
       local.get $2
       local.get $3
       i32.load
       local.get $0
       i32.sub
       i32.store offset=32
       local.get $2
       local.get $31
       i32.const 1
       i32.sub
       i32.store offset=36
       i32.const 1
       return
      end
      local.get $2
      local.get $20
      i32.store offset=40
      local.get $2
      i32.load offset=16
      local.set $12
      i32.const 0
      local.set $5
      local.get $2
      i32.load offset=12
      local.set $38
      local.get $2
      i32.load offset=40
      local.set $11
      loop $for-loop|01
       local.get $5
       local.get $12
       i32.lt_u
       if
        local.get $11
        i32.const 2
        i32.shl
        local.tee $39
        local.get $2
        i32.load
        i32.add
        i32.const 0
        i32.store
        local.get $2
        i32.load offset=4
        local.get $39
        i32.add
        i32.const 0
        i32.store
        local.get $2
        i32.load offset=8
        local.get $11
        i32.add
        i32.const 0
        i32.store8
        local.get $5
        i32.const 1
        i32.add
        local.set $5
        local.get $11
        local.get $38
        i32.add
        local.set $11
        br $for-loop|01
       end
      end
      local.get $3
      i32.load
      i32.load8_u
      i32.const 327744
      i32.add
      i32.load8_u
      local.set $5
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      block $__inlined_func$kernels/ndjson_extract/assembly/walk/line$13 (result i32)
       local.get $5
       i32.const 1
       i32.sub
       i32.const 5
       i32.ge_u
       if
        i32.const 0
        local.get $5
        i32.eqz
        br_if $__inlined_func$kernels/ndjson_extract/assembly/walk/line$13
        drop
        local.get $2
        i32.load offset=20
        local.set $11
        i32.const 0
        block $kernels/ndjson_extract/assembly/walk/container|inlined.0 (result i32)
         local.get $5
         i32.const 7
         i32.ne
         if
          local.get $3
          local.get $2
          i32.const 1
          call $kernels/ndjson_extract/assembly/walk/array
          br $kernels/ndjson_extract/assembly/walk/container|inlined.0
         end
         local.get $3
         local.get $11
         if (result i32)
          local.get $11
          i32.load offset=28
         else
          i32.const 0
         end
         local.get $2
         i32.const 1
         call $kernels/ndjson_extract/assembly/walk/object
        end
        local.tee $3
        i32.eqz
        br_if $__inlined_func$kernels/ndjson_extract/assembly/walk/line$13
        drop
       end
       local.get $3
       i32.const 4
       i32.add
       i32.const 0
       local.get $3
       i32.load
       i32.load8_u
       i32.const 10
       i32.eq
       select
      end
      local.tee $3
      i32.eqz
      if
       i32.const 0
       return
      end
      local.get $20
      i32.const 1
      i32.add
      local.set $20
      br $while-continue|4
     end
    end
    local.get $9
    local.get $6
    local.get $8
    local.get $6
    i32.sub
    local.tee $3
    memory.copy
    local.get $3
    local.get $9
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $2
  local.get $20
  i32.store offset=28
  local.get $2
  local.get $1
  local.get $0
  i32.sub
  i32.store offset=32
  local.get $2
  local.get $31
  i32.const 1
  i32.sub
  i32.store offset=36
  i32.const 1
 )
 (func $kernels/ndjson_extract/assembly/extract/extract (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.const 4
  i32.sub
  local.tee $4
  i32.load
  local.set $5
  local.get $0
  local.get $1
  i32.add
  local.tee $1
  i32.load8_u
  local.set $6
  local.get $4
  i32.const 0
  i32.store
  local.get $1
  i32.const 10
  i32.store8
  local.get $3
  local.get $0
  local.get $2
  i32.sub
  i32.store offset=44
  local.get $0
  local.get $1
  local.get $3
  call $kernels/ndjson_extract/assembly/extract/read
  local.get $4
  local.get $5
  i32.store
  local.get $1
  local.get $6
  i32.store8
 )
 (func $kernels/_assembly/utf8/isWrong (param $0 i32) (param $1 i32) (result i32)
  (local $2 v128)
  (local $3 v128)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  (local $17 v128)
  i32.const 328496
  v128.load
  local.set $2
  i32.const 328512
  v128.load
  local.set $5
  i32.const 328528
  v128.load
  local.set $6
  i32.const 328544
  v128.load
  local.set $7
  i32.const 328448
  v128.load
  local.set $8
  i32.const 328464
  v128.load
  local.set $9
  i32.const 328480
  v128.load
  local.set $10
  local.get $0
  local.get $1
  i32.const -64
  i32.and
  i32.add
  local.set $12
  local.get $0
  i32.const 16
  i32.sub
  v128.load
  i32.const 328560
  v128.load
  local.tee $13
  i8x16.sub_sat_u
  local.set $3
  loop $for-loop|0
   local.get $0
   local.get $12
   i32.lt_u
   if
    block $for-continue|0 (result v128)
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     v128.or
     local.get $0
     v128.load offset=32
     local.get $0
     v128.load offset=48
     v128.or
     v128.or
     i8x16.bitmask
     i32.eqz
     if
      local.get $4
      local.get $3
      v128.or
      local.set $4
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      br $for-continue|0
     end
     local.get $0
     i32.const 16
     i32.add
     local.tee $14
     i32.const 1
     i32.sub
     v128.load
     local.set $15
     local.get $0
     i32.const 32
     i32.add
     local.tee $16
     i32.const 1
     i32.sub
     v128.load
     local.set $17
     local.get $0
     i32.const 48
     i32.add
     local.tee $11
     i32.const 1
     i32.sub
     v128.load
     local.set $3
     local.get $4
     local.get $0
     i32.const 2
     i32.sub
     v128.load
     local.get $5
     i8x16.sub_sat_u
     local.get $0
     i32.const 3
     i32.sub
     v128.load
     local.get $6
     i8x16.sub_sat_u
     v128.or
     local.get $7
     v128.and
     local.get $8
     local.get $0
     i32.const 1
     i32.sub
     v128.load
     local.tee $4
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     local.get $9
     local.get $4
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     local.get $10
     local.get $0
     v128.load
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     v128.xor
     local.get $14
     i32.const 2
     i32.sub
     v128.load
     local.get $5
     i8x16.sub_sat_u
     local.get $14
     i32.const 3
     i32.sub
     v128.load
     local.get $6
     i8x16.sub_sat_u
     v128.or
     local.get $7
     v128.and
     local.get $8
     local.get $15
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     local.get $9
     local.get $15
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     local.get $10
     local.get $14
     v128.load
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     v128.xor
     v128.or
     local.get $16
     i32.const 2
     i32.sub
     v128.load
     local.get $5
     i8x16.sub_sat_u
     local.get $16
     i32.const 3
     i32.sub
     v128.load
     local.get $6
     i8x16.sub_sat_u
     v128.or
     local.get $7
     v128.and
     local.get $8
     local.get $17
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     local.get $9
     local.get $17
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     local.get $10
     local.get $16
     v128.load
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     v128.xor
     local.get $11
     i32.const 2
     i32.sub
     v128.load
     local.get $5
     i8x16.sub_sat_u
     local.get $11
     i32.const 3
     i32.sub
     v128.load
     local.get $6
     i8x16.sub_sat_u
     v128.or
     local.get $7
     v128.and
     local.get $8
     local.get $3
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     local.get $9
     local.get $3
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     local.get $10
     local.get $11
     v128.load
     i32.const 4
     i16x8.shr_u
     local.get $2
     v128.and
     i8x16.swizzle
     v128.and
     v128.xor
     v128.or
     v128.or
     v128.or
     local.set $4
     local.get $0
     v128.load offset=48
     local.get $13
     i8x16.sub_sat_u
    end
    local.set $3
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    br $for-loop|0
   end
  end
  local.get $4
  v128.any_true
  if
   i32.const 1
   return
  end
  local.get $1
  i32.const 63
  i32.and
  local.tee $1
  i32.eqz
  if
   i32.const 0
   return
  end
  i32.const 328592
  i32.const 0
  i32.const 64
  memory.fill
  i32.const 328576
  local.get $0
  i32.const 16
  i32.sub
  local.get $1
  i32.const 16
  i32.add
  memory.copy
  i32.const 0
  local.set $0
  loop $for-loop|1
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    i32.const 328592
    i32.add
    local.tee $11
    i32.const 1
    i32.sub
    v128.load
    local.set $3
    local.get $0
    local.get $11
    i32.const 2
    i32.sub
    v128.load
    local.get $5
    i8x16.sub_sat_u
    local.get $11
    i32.const 3
    i32.sub
    v128.load
    local.get $6
    i8x16.sub_sat_u
    v128.or
    local.get $7
    v128.and
    local.get $8
    local.get $3
    i32.const 4
    i16x8.shr_u
    local.get $2
    v128.and
    i8x16.swizzle
    local.get $9
    local.get $3
    local.get $2
    v128.and
    i8x16.swizzle
    v128.and
    local.get $10
    local.get $11
    v128.load
    i32.const 4
    i16x8.shr_u
    local.get $2
    v128.and
    i8x16.swizzle
    v128.and
    v128.xor
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.ne
    i8x16.bitmask
    local.tee $11
    i32.ctz
    i32.add
    local.get $1
    i32.lt_u
    i32.const 0
    local.get $11
    select
    if
     i32.const 1
     return
    end
    local.get $0
    i32.const 16
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
  i32.const 0
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
