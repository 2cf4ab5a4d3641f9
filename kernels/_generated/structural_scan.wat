(module
 (type $0 (func (param i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $4 (func (param i32 i32 i32) (result i32)))
 (type $5 (func))
 (type $6 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $9 (func (param i32 i32) (result i32)))
 (import "env" "memory" (memory $0 2))
 (data $1 (i32.const 65600) "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")
 (data $2 (i32.const 65616) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $3 (i32.const 65632) "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")
 (data $4 (i32.const 65648) "\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02")
 (data $5 (i32.const 65664) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $6 (i32.const 65680) "\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d\1d")
 (data $8 (i32.const 65712) "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")
 (data $9 (i32.const 65728) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $10 (i32.const 65744) "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")
 (data $11 (i32.const 65760) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $12 (i32.const 65776) "\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f")
 (data $13 (i32.const 65792) "                ")
 (data $14 (i32.const 65808) " \02\01\01\01\01\01\01\01\t\n\01\01\r\01\01")
 (data $15 (i32.const 65824) "\01\02\01\01\01\01\01\01\01\01:{,}\01\01")
 (data $16 (i32.const 65840) "\02\02\02\02\02\02\02\02\80\80\80\80!\01\15I")
 (data $17 (i32.const 65856) "\e7\a3\83\83\8b\cb\cb\cb\cb\cb\cb\cb\cb\db\cb\cb")
 (data $18 (i32.const 65872) "\01\01\01\01\01\01\01\01\e6\ae\ba\ba\01\01\01\01")
 (data $19 (i32.const 65888) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $20 (i32.const 65904) "````````````````")
 (data $21 (i32.const 65920) "pppppppppppppppp")
 (data $22 (i32.const 65936) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $23 (i32.const 65952) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ef\df\bf")
 (data $27 (i32.const 70144) "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")
 (data $28 (i32.const 70160) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $29 (i32.const 70176) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $30 (i32.const 70192) " \02\01\01\01\01\01\01\01\t\n\01\01\r\01\01")
 (export "delimiterOffsets" (func $kernels/structural_scan/assembly/mod/delimiterOffsets))
 (export "delimiterMasks" (func $kernels/structural_scan/assembly/mod/delimiterMasks))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "jsonMasks" (func $kernels/structural_scan/assembly/json/jsonMasks))
 (export "jsonOffsets" (func $kernels/structural_scan/assembly/json/jsonOffsets))
 (export "utf8" (func $kernels/structural_scan/assembly/json/utf8))
 (export "minify" (func $kernels/structural_scan/assembly/minify/minify))
 (start $~start)
 (func $kernels/_assembly/utf8/checkUtf8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $1
  if (result i32)
   local.get $0
   local.get $1
   call $kernels/_assembly/utf8/isWrong
   if (result i32)
    i32.const 1
   else
    local.get $0
    local.get $1
    i32.add
    i32.const 1
    i32.sub
    i32.load8_u
    local.tee $4
    i32.const 193
    i32.eq
    local.get $4
    i32.const 192
    i32.eq
    i32.or
    local.get $4
    i32.const 244
    i32.gt_u
    i32.or
   end
  else
   i32.const 0
  end
  i32.eqz
  if
   return
  end
  local.get $0
  local.get $1
  i32.add
  local.set $5
  local.get $0
  block $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$6 (result i32)
   i32.const 1
   local.get $0
   i32.const 1
   i32.sub
   i32.load8_u
   i32.const 192
   i32.ge_u
   br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$6
   drop
   i32.const 2
   local.get $0
   i32.const 2
   i32.sub
   i32.load8_u
   i32.const 224
   i32.ge_u
   br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$6
   drop
   i32.const 3
   local.get $0
   i32.const 3
   i32.sub
   i32.load8_u
   i32.const 240
   i32.ge_u
   br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$6
   drop
   i32.const 0
  end
  i32.sub
  local.set $1
  loop $while-continue|0
   local.get $1
   local.get $5
   i32.lt_u
   if
    block $while-break|0
     i32.const 1
     local.set $4
     block $__inlined_func$kernels/_assembly/utf8/sequence$7
      local.get $1
      i32.load8_u
      local.tee $6
      i32.const 128
      i32.lt_u
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      i32.const 0
      local.set $4
      local.get $6
      i32.const 194
      i32.lt_u
      if (result i32)
       i32.const 1
      else
       local.get $6
       i32.const 193
       i32.eq
       local.get $6
       i32.const 192
       i32.eq
       i32.or
       local.get $6
       i32.const 244
       i32.gt_u
       i32.or
      end
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      local.get $1
      i32.const 1
      i32.add
      local.tee $7
      local.get $5
      i32.ge_u
      if (result i32)
       i32.const 1
      else
       local.get $7
       i32.load8_u
       i32.const 192
       i32.and
       i32.const 128
       i32.eq
      end
      i32.eqz
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      i32.const 2
      local.set $4
      local.get $6
      i32.const 224
      i32.lt_u
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      local.get $1
      i32.const 1
      i32.add
      local.get $5
      i32.lt_u
      if
       i32.const 0
       local.set $4
       local.get $6
       i32.const 224
       i32.eq
       local.get $1
       i32.load8_u offset=1
       local.tee $7
       i32.const 160
       i32.lt_u
       i32.and
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
       local.get $6
       i32.const 237
       i32.eq
       local.get $7
       i32.const 159
       i32.gt_u
       i32.and
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
       local.get $6
       i32.const 240
       i32.eq
       local.get $7
       i32.const 144
       i32.lt_u
       i32.and
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
       local.get $6
       i32.const 244
       i32.eq
       local.get $7
       i32.const 143
       i32.gt_u
       i32.and
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      end
      i32.const 0
      local.set $4
      local.get $1
      i32.const 2
      i32.add
      local.tee $7
      local.get $5
      i32.ge_u
      if (result i32)
       i32.const 1
      else
       local.get $7
       i32.load8_u
       i32.const 192
       i32.and
       i32.const 128
       i32.eq
      end
      i32.eqz
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      i32.const 3
      local.set $4
      local.get $6
      i32.const 240
      i32.lt_u
      br_if $__inlined_func$kernels/_assembly/utf8/sequence$7
      i32.const 4
      i32.const 0
      local.get $1
      i32.const 3
      i32.add
      local.tee $4
      local.get $5
      i32.ge_u
      if (result i32)
       i32.const 1
      else
       local.get $4
       i32.load8_u
       i32.const 192
       i32.and
       i32.const 128
       i32.eq
      end
      select
      local.set $4
     end
     local.get $4
     i32.eqz
     br_if $while-break|0
     local.get $1
     local.get $4
     i32.add
     local.set $1
     br $while-continue|0
    end
   end
  end
  local.get $1
  local.get $0
  i32.sub
  local.get $3
  i32.add
  i32.const 3
  i32.add
  local.tee $0
  local.get $2
  i32.load offset=20
  i32.lt_u
  if
   local.get $2
   local.get $0
   i32.store offset=20
  end
 )
 (func $kernels/structural_scan/assembly/delimiters/maskDelimiters (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 v128)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  (local $16 i64)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 i64)
  local.get $3
  if
   local.get $3
   i32.const 1
   i32.eq
   if
    local.get $1
    if
     i32.const 65600
     v128.load
     local.set $10
     i32.const 65616
     v128.load
     drop
     i32.const 65632
     v128.load
     local.set $17
     i32.const 65632
     i32.const 65696
     local.get $4
     select
     v128.load
     local.set $18
     i32.const 65648
     v128.load
     drop
     i32.const 65664
     v128.load
     drop
     i32.const 65680
     v128.load
     drop
     local.get $5
     v128.load
     drop
     local.get $5
     v128.load offset=16
     drop
     i64.const 0
     local.get $6
     i64.load32_u
     i64.sub
     local.set $13
     local.get $6
     i64.load32_u offset=4
     drop
     local.get $6
     i64.load32_u offset=16
     drop
     local.get $0
     local.get $7
     i32.sub
     local.set $4
     local.get $0
     local.get $1
     i32.const -64
     i32.and
     i32.add
     local.set $3
     local.get $1
     i32.const 63
     i32.and
     local.set $5
     i64.const 63
     local.set $11
     loop $for-loop|2
      loop $for-loop|3
       local.get $0
       local.get $3
       i32.lt_u
       if
        local.get $13
        local.get $0
        v128.load
        local.tee $19
        local.get $10
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $0
        v128.load offset=16
        local.tee $20
        local.get $10
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $0
        v128.load offset=32
        local.tee $21
        local.get $10
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $0
        v128.load offset=48
        local.tee $22
        local.get $10
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.tee $9
        local.get $9
        i64.const 1
        i64.shl
        i64.xor
        local.tee $12
        i64.const 2
        i64.shl
        local.get $12
        i64.xor
        local.tee $12
        i64.const 4
        i64.shl
        local.get $12
        i64.xor
        local.tee $12
        i64.const 8
        i64.shl
        local.get $12
        i64.xor
        local.tee $12
        i64.const 16
        i64.shl
        local.get $12
        i64.xor
        local.tee $12
        i64.const 32
        i64.shl
        local.get $12
        i64.xor
        i64.xor
        local.tee $12
        i64.const 63
        i64.shr_s
        local.set $13
        local.get $9
        i64.const 0
        i64.ne
        if
         local.get $0
         local.get $4
         i32.sub
         i64.extend_i32_u
         i64.const -64
         i64.sub
         local.get $9
         i64.clz
         i64.sub
         local.set $8
        end
        local.get $2
        local.get $12
        i64.const -1
        i64.xor
        local.tee $9
        local.get $19
        local.get $17
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $20
        local.get $17
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $21
        local.get $17
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $22
        local.get $17
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        i64.and
        local.get $19
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $20
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $21
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $22
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.get $9
        i64.and
        i64.or
        i64.store
        local.get $0
        i32.const -64
        i32.sub
        local.set $0
        local.get $2
        i32.const 8
        i32.add
        local.set $2
        br $for-loop|3
       end
      end
      local.get $5
      if
       i32.const 65536
       i32.const 32
       i32.const 64
       memory.fill
       i32.const 65536
       local.get $0
       local.get $5
       memory.copy
       local.get $4
       i32.const 65536
       local.get $0
       i32.sub
       i32.add
       local.set $4
       i32.const 65536
       local.set $0
       i32.const 65600
       local.set $3
       local.get $5
       i64.extend_i32_u
       i64.const 1
       i64.sub
       local.set $11
       i32.const 0
       local.set $5
       br $for-loop|2
      end
     end
     local.get $11
     i64.const 63
     i64.ne
     if
      local.get $2
      i32.const 8
      i32.sub
      local.tee $0
      local.get $0
      i64.load
      i64.const -1
      i64.const 63
      local.get $11
      i64.sub
      i64.shr_u
      i64.and
      i64.store
     end
     local.get $6
     local.get $13
     i64.const 1
     i64.and
     i64.store32
     local.get $8
     i64.const 0
     i64.ne
     local.get $13
     i64.const 0
     i64.ne
     i32.and
     if
      local.get $6
      local.get $8
      i32.wrap_i64
      i32.const 1
      i32.sub
      i32.store offset=28
     end
    end
   else
    local.get $3
    i32.const 2
    i32.eq
    if
     local.get $1
     if
      i32.const 65600
      v128.load
      drop
      i32.const 65616
      v128.load
      drop
      i32.const 65632
      v128.load
      drop
      i32.const 65632
      i32.const 65696
      local.get $4
      select
      v128.load
      drop
      i32.const 65648
      v128.load
      local.set $10
      i32.const 65664
      v128.load
      drop
      i32.const 65680
      v128.load
      local.set $17
      local.get $5
      v128.load
      drop
      local.get $5
      v128.load offset=16
      drop
      local.get $6
      i64.load32_u
      drop
      local.get $6
      i64.load32_u offset=4
      drop
      local.get $6
      i64.load32_u offset=16
      drop
      local.get $0
      local.get $7
      i32.sub
      local.set $4
      local.get $0
      local.get $1
      i32.const -64
      i32.and
      i32.add
      local.set $3
      local.get $1
      i32.const 63
      i32.and
      local.set $5
      i64.const 63
      local.set $11
      loop $for-loop|4
       loop $for-loop|5
        local.get $0
        local.get $3
        i32.lt_u
        if
         local.get $2
         local.get $0
         v128.load
         local.get $17
         i8x16.sub
         local.tee $18
         local.get $10
         i8x16.min_u
         local.get $18
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $0
         v128.load offset=16
         local.get $17
         i8x16.sub
         local.tee $18
         local.get $10
         i8x16.min_u
         local.get $18
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $0
         v128.load offset=32
         local.get $17
         i8x16.sub
         local.tee $18
         local.get $10
         i8x16.min_u
         local.get $18
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $0
         v128.load offset=48
         local.get $17
         i8x16.sub
         local.tee $18
         local.get $10
         i8x16.min_u
         local.get $18
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
         i64.store
         local.get $0
         i32.const -64
         i32.sub
         local.set $0
         local.get $2
         i32.const 8
         i32.add
         local.set $2
         br $for-loop|5
        end
       end
       local.get $5
       if
        i32.const 65536
        i32.const 32
        i32.const 64
        memory.fill
        i32.const 65536
        local.get $0
        local.get $5
        memory.copy
        local.get $4
        i32.const 65536
        local.get $0
        i32.sub
        i32.add
        local.set $4
        i32.const 65536
        local.set $0
        i32.const 65600
        local.set $3
        local.get $5
        i64.extend_i32_u
        i64.const 1
        i64.sub
        local.set $11
        i32.const 0
        local.set $5
        br $for-loop|4
       end
      end
      local.get $11
      i64.const 63
      i64.ne
      if
       local.get $2
       i32.const 8
       i32.sub
       local.tee $0
       local.get $0
       i64.load
       i64.const -1
       i64.const 63
       local.get $11
       i64.sub
       i64.shr_u
       i64.and
       i64.store
      end
     end
    else
     local.get $1
     if
      i32.const 65600
      v128.load
      drop
      i32.const 65616
      v128.load
      drop
      i32.const 65632
      v128.load
      drop
      i32.const 65632
      i32.const 65696
      local.get $4
      select
      v128.load
      drop
      i32.const 65648
      v128.load
      drop
      i32.const 65664
      v128.load
      local.set $10
      i32.const 65680
      v128.load
      drop
      local.get $5
      v128.load
      local.set $17
      local.get $5
      v128.load offset=16
      local.set $18
      local.get $6
      i64.load32_u
      drop
      local.get $6
      i64.load32_u offset=4
      drop
      local.get $6
      i64.load32_u offset=16
      drop
      local.get $0
      local.get $7
      i32.sub
      local.set $4
      local.get $0
      local.get $1
      i32.const -64
      i32.and
      i32.add
      local.set $3
      local.get $1
      i32.const 63
      i32.and
      local.set $5
      i64.const 63
      local.set $11
      loop $for-loop|6
       loop $for-loop|7
        local.get $0
        local.get $3
        i32.lt_u
        if
         local.get $2
         local.get $17
         local.get $0
         v128.load
         local.tee $19
         local.get $10
         v128.and
         i8x16.swizzle
         local.get $18
         local.get $19
         i32.const 4
         i16x8.shr_u
         local.get $10
         v128.and
         i8x16.swizzle
         v128.and
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $17
         local.get $0
         v128.load offset=16
         local.tee $19
         local.get $10
         v128.and
         i8x16.swizzle
         local.get $18
         local.get $19
         i32.const 4
         i16x8.shr_u
         local.get $10
         v128.and
         i8x16.swizzle
         v128.and
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $17
         local.get $0
         v128.load offset=32
         local.tee $19
         local.get $10
         v128.and
         i8x16.swizzle
         local.get $18
         local.get $19
         i32.const 4
         i16x8.shr_u
         local.get $10
         v128.and
         i8x16.swizzle
         v128.and
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $17
         local.get $0
         v128.load offset=48
         local.tee $19
         local.get $10
         v128.and
         i8x16.swizzle
         local.get $18
         local.get $19
         i32.const 4
         i16x8.shr_u
         local.get $10
         v128.and
         i8x16.swizzle
         v128.and
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
         i64.const -1
         i64.xor
         i64.store
         local.get $0
         i32.const -64
         i32.sub
         local.set $0
         local.get $2
         i32.const 8
         i32.add
         local.set $2
         br $for-loop|7
        end
       end
       local.get $5
       if
        i32.const 65536
        i32.const 32
        i32.const 64
        memory.fill
        i32.const 65536
        local.get $0
        local.get $5
        memory.copy
        local.get $4
        i32.const 65536
        local.get $0
        i32.sub
        i32.add
        local.set $4
        i32.const 65536
        local.set $0
        i32.const 65600
        local.set $3
        local.get $5
        i64.extend_i32_u
        i64.const 1
        i64.sub
        local.set $11
        i32.const 0
        local.set $5
        br $for-loop|6
       end
      end
      local.get $11
      i64.const 63
      i64.ne
      if
       local.get $2
       i32.const 8
       i32.sub
       local.tee $0
       local.get $0
       i64.load
       i64.const -1
       i64.const 63
       local.get $11
       i64.sub
       i64.shr_u
       i64.and
       i64.store
      end
     end
    end
   end
  else
   local.get $1
   if
    i32.const 65600
    v128.load
    local.set $10
    i32.const 65616
    v128.load
    local.set $17
    i32.const 65632
    v128.load
    local.set $18
    i32.const 65632
    i32.const 65696
    local.get $4
    select
    v128.load
    drop
    i32.const 65648
    v128.load
    drop
    i32.const 65664
    v128.load
    drop
    i32.const 65680
    v128.load
    drop
    local.get $5
    v128.load
    drop
    local.get $5
    v128.load offset=16
    drop
    i64.const 0
    local.get $6
    i64.load32_u
    i64.sub
    local.set $13
    local.get $6
    i64.load32_u offset=4
    local.set $9
    local.get $6
    i64.load32_u offset=16
    local.set $14
    local.get $0
    local.get $7
    i32.sub
    local.set $4
    local.get $0
    local.get $1
    i32.const -64
    i32.and
    i32.add
    local.set $3
    local.get $1
    i32.const 63
    i32.and
    local.set $5
    i64.const 63
    local.set $11
    loop $for-loop|0
     loop $for-loop|1
      local.get $0
      local.get $3
      i32.lt_u
      if
       local.get $0
       v128.load
       local.tee $19
       local.get $10
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       local.get $0
       v128.load offset=16
       local.tee $20
       local.get $10
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 16
       i64.shl
       i64.or
       local.get $0
       v128.load offset=32
       local.tee $21
       local.get $10
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 32
       i64.shl
       i64.or
       local.get $0
       v128.load offset=48
       local.tee $22
       local.get $10
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 48
       i64.shl
       i64.or
       local.set $12
       i64.const 0
       local.set $15
       local.get $19
       local.get $17
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       local.get $20
       local.get $17
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 16
       i64.shl
       i64.or
       local.get $21
       local.get $17
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 32
       i64.shl
       i64.or
       local.get $22
       local.get $17
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 48
       i64.shl
       i64.or
       local.tee $16
       local.get $9
       i64.or
       local.tee $23
       i64.const 0
       i64.ne
       if
        local.get $12
        local.get $16
        local.get $9
        i64.const -1
        i64.xor
        i64.and
        local.tee $9
        i64.const 1
        i64.shl
        i64.const -6148914691236517206
        i64.or
        local.get $9
        i64.sub
        i64.const -6148914691236517206
        i64.xor
        local.tee $9
        local.get $23
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        local.set $12
        local.get $9
        local.get $16
        i64.and
        local.tee $15
        i64.const 63
        i64.shr_u
        local.set $9
       end
       local.get $13
       local.get $12
       i64.const 1
       i64.shl
       local.get $12
       i64.xor
       local.tee $13
       i64.const 2
       i64.shl
       local.get $13
       i64.xor
       local.tee $13
       i64.const 4
       i64.shl
       local.get $13
       i64.xor
       local.tee $13
       i64.const 8
       i64.shl
       local.get $13
       i64.xor
       local.tee $13
       i64.const 16
       i64.shl
       local.get $13
       i64.xor
       local.tee $13
       i64.const 32
       i64.shl
       local.get $13
       i64.xor
       i64.xor
       local.tee $16
       i64.const 63
       i64.shr_s
       local.set $13
       local.get $12
       i64.const 0
       i64.ne
       if
        local.get $0
        local.get $4
        i32.sub
        i64.extend_i32_u
        i64.const -64
        i64.sub
        local.get $12
        i64.clz
        i64.sub
        local.set $8
       end
       local.get $2
       local.get $19
       local.get $18
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       local.get $20
       local.get $18
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 16
       i64.shl
       i64.or
       local.get $21
       local.get $18
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 32
       i64.shl
       i64.or
       local.get $22
       local.get $18
       i8x16.eq
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 48
       i64.shl
       i64.or
       local.get $16
       i64.const -1
       i64.xor
       i64.and
       local.tee $12
       i64.const 1
       i64.shl
       local.get $14
       i64.or
       i64.store
       local.get $12
       i64.const 63
       i64.shr_u
       local.set $14
       local.get $0
       i32.const -64
       i32.sub
       local.set $0
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
     local.get $5
     if
      i32.const 65536
      i32.const 32
      i32.const 64
      memory.fill
      i32.const 65536
      local.get $0
      local.get $5
      memory.copy
      local.get $4
      i32.const 65536
      local.get $0
      i32.sub
      i32.add
      local.set $4
      i32.const 65536
      local.set $0
      i32.const 65600
      local.set $3
      local.get $5
      i64.extend_i32_u
      i64.const 1
      i64.sub
      local.set $11
      i32.const 0
      local.set $5
      br $for-loop|0
     end
    end
    local.get $11
    i64.const 63
    i64.ne
    if
     local.get $2
     i32.const 8
     i32.sub
     local.tee $0
     local.get $0
     i64.load
     i64.const -1
     i64.const 63
     local.get $11
     i64.sub
     i64.shr_u
     i64.and
     i64.store
    end
    local.get $6
    local.get $13
    i64.const 1
    i64.and
    i64.store32
    local.get $6
    local.get $15
    local.get $11
    i64.shr_u
    i64.const 1
    i64.and
    i64.store32 offset=4
    local.get $6
    local.get $12
    local.get $11
    i64.shr_u
    i64.const 1
    i64.and
    i64.store32 offset=16
    local.get $8
    i64.const 0
    i64.ne
    local.get $13
    i64.const 0
    i64.ne
    i32.and
    if
     local.get $6
     local.get $8
     i32.wrap_i64
     i32.const 1
     i32.sub
     i32.store offset=28
    end
   end
  end
 )
 (func $kernels/_assembly/flatten/flatten (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 66048
  local.set $4
  local.get $0
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.const 66048
  i32.add
  local.set $5
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_u
   if
    local.get $4
    i64.load
    local.tee $3
    i64.popcnt
    i32.wrap_i64
    local.set $6
    local.get $1
    local.set $0
    loop $for-loop|1
     local.get $3
     i64.const 0
     i64.ne
     if
      local.get $0
      local.get $2
      local.get $3
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store
      local.get $0
      local.get $2
      local.get $3
      local.get $3
      i64.const 1
      i64.sub
      i64.and
      local.tee $3
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store offset=4
      local.get $0
      local.get $2
      local.get $3
      local.get $3
      i64.const 1
      i64.sub
      i64.and
      local.tee $3
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store offset=8
      local.get $0
      local.get $2
      local.get $3
      local.get $3
      i64.const 1
      i64.sub
      i64.and
      local.tee $3
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store offset=12
      local.get $3
      local.get $3
      i64.const 1
      i64.sub
      i64.and
      local.set $3
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      br $for-loop|1
     end
    end
    local.get $1
    local.get $6
    i32.const 2
    i32.shl
    i32.add
    local.set $1
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    local.get $2
    i32.const -64
    i32.sub
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $~start
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  loop $for-loop|0
   local.get $2
   i32.const 256
   i32.lt_u
   if
    local.get $2
    i32.const 3
    i32.shl
    i32.const 68096
    i32.add
    local.set $1
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $3
     i32.const 8
     i32.lt_u
     if
      local.get $2
      local.get $3
      i32.shr_u
      i32.const 1
      i32.and
      if
       local.get $1
       local.tee $0
       i32.const 1
       i32.add
       local.set $1
       local.get $0
       local.get $3
       i32.store8
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|1
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
 )
 (func $kernels/structural_scan/assembly/mod/delimiterOffsets (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (result i32)
  (local $9 i32)
  (local $10 i32)
  local.get $2
  local.set $9
  local.get $8
  i32.const -1
  i32.store offset=20
  local.get $8
  i32.const -1
  i32.store offset=24
  local.get $8
  i32.const -1
  i32.store offset=28
  i32.const 65696
  local.get $5
  i8x16.splat
  v128.store
  i32.const 0
  local.set $5
  loop $for-loop|0
   local.get $1
   local.get $5
   i32.gt_u
   if
    local.get $0
    local.get $5
    i32.add
    i32.const 16384
    local.get $1
    local.get $5
    i32.sub
    local.tee $10
    local.get $10
    i32.const 16384
    i32.gt_u
    select
    local.tee $10
    i32.const 66048
    local.get $4
    local.get $6
    local.get $7
    local.get $8
    local.get $5
    call $kernels/structural_scan/assembly/delimiters/maskDelimiters
    local.get $10
    local.get $2
    local.get $3
    local.get $5
    i32.add
    call $kernels/_assembly/flatten/flatten
    local.set $2
    local.get $5
    i32.const 16384
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $2
  local.get $9
  i32.sub
  i32.const 2
  i32.shr_u
 )
 (func $kernels/structural_scan/assembly/mod/delimiterMasks (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (result i32)
  (local $8 i64)
  local.get $7
  i32.const -1
  i32.store offset=20
  local.get $7
  i32.const -1
  i32.store offset=24
  local.get $7
  i32.const -1
  i32.store offset=28
  i32.const 65696
  local.get $4
  i8x16.splat
  v128.store
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $5
  local.get $6
  local.get $7
  i32.const 0
  call $kernels/structural_scan/assembly/delimiters/maskDelimiters
  local.get $2
  local.get $1
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $2
   i32.gt_u
   if
    local.get $8
    local.get $2
    i64.load
    i64.popcnt
    i64.add
    local.set $8
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $8
  i32.wrap_i64
 )
 (func $kernels/structural_scan/assembly/minify/minify (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 i64)
  (local $14 i32)
  (local $15 i64)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 i32)
  (local $21 i64)
  (local $22 i64)
  (local $23 i32)
  (local $24 i64)
  (local $25 i64)
  local.get $3
  i32.const -1
  i32.store offset=20
  local.get $3
  i32.const -1
  i32.store offset=24
  local.get $3
  i32.const -1
  i32.store offset=28
  local.get $1
  i32.eqz
  if
   i32.const 0
   return
  end
  i32.const 70144
  v128.load
  local.set $9
  i32.const 70160
  v128.load
  local.set $10
  i32.const 70176
  v128.load
  local.set $11
  i32.const 70192
  v128.load
  local.set $12
  i64.const 0
  local.get $3
  i64.load32_u
  i64.sub
  local.set $13
  local.get $3
  i64.load32_u offset=4
  local.set $4
  local.get $0
  local.set $7
  local.get $2
  local.set $6
  local.get $0
  local.get $1
  i32.const -64
  i32.and
  i32.add
  local.set $20
  local.get $1
  i32.const 63
  i32.and
  local.set $14
  i64.const 63
  local.set $15
  loop $for-loop|0
   loop $for-loop|1
    local.get $0
    local.get $20
    i32.lt_u
    if
     local.get $0
     v128.load
     local.tee $16
     local.get $12
     local.get $16
     local.get $11
     v128.and
     i8x16.swizzle
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $0
     v128.load offset=16
     local.tee $17
     local.get $12
     local.get $17
     local.get $11
     v128.and
     i8x16.swizzle
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $0
     v128.load offset=32
     local.tee $18
     local.get $12
     local.get $18
     local.get $11
     v128.and
     i8x16.swizzle
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $0
     v128.load offset=48
     local.tee $19
     local.get $12
     local.get $19
     local.get $11
     v128.and
     i8x16.swizzle
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     local.set $22
     local.get $16
     local.get $9
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $17
     local.get $9
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $18
     local.get $9
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $19
     local.get $9
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     local.set $8
     i64.const 0
     local.set $21
     local.get $16
     local.get $10
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $17
     local.get $10
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $18
     local.get $10
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $19
     local.get $10
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     local.tee $24
     local.get $4
     i64.or
     local.tee $25
     i64.const 0
     i64.ne
     if
      local.get $8
      local.get $24
      local.get $4
      i64.const -1
      i64.xor
      i64.and
      local.tee $4
      i64.const 1
      i64.shl
      i64.const -6148914691236517206
      i64.or
      local.get $4
      i64.sub
      i64.const -6148914691236517206
      i64.xor
      local.tee $4
      local.get $25
      i64.xor
      i64.const -1
      i64.xor
      i64.and
      local.set $8
      local.get $4
      local.get $24
      i64.and
      local.tee $21
      i64.const 63
      i64.shr_u
      local.set $4
     end
     local.get $13
     local.get $8
     i64.const 1
     i64.shl
     local.get $8
     i64.xor
     local.tee $13
     i64.const 2
     i64.shl
     local.get $13
     i64.xor
     local.tee $13
     i64.const 4
     i64.shl
     local.get $13
     i64.xor
     local.tee $13
     i64.const 8
     i64.shl
     local.get $13
     i64.xor
     local.tee $13
     i64.const 16
     i64.shl
     local.get $13
     i64.xor
     local.tee $13
     i64.const 32
     i64.shl
     local.get $13
     i64.xor
     i64.xor
     local.tee $24
     i64.const 63
     i64.shr_s
     local.set $13
     local.get $8
     i64.const 0
     i64.ne
     if
      local.get $0
      local.get $7
      i32.sub
      i64.extend_i32_u
      i64.const -64
      i64.sub
      local.get $8
      i64.clz
      i64.sub
      local.set $5
     end
     block $for-continue|1
      local.get $22
      local.get $24
      i64.const -1
      i64.xor
      i64.and
      i64.const -1
      i64.xor
      local.tee $8
      i64.const -1
      i64.eq
      if
       local.get $6
       local.get $16
       v128.store
       local.get $6
       local.get $17
       v128.store offset=16
       local.get $6
       local.get $18
       v128.store offset=32
       local.get $6
       local.get $19
       v128.store offset=48
       local.get $6
       i32.const -64
       i32.sub
       local.set $6
       br $for-continue|1
      end
      i32.const 0
      local.set $1
      loop $for-loop|2
       local.get $1
       i32.const 64
       i32.lt_u
       if
        local.get $6
        local.get $0
        local.get $1
        i32.add
        v128.load64_zero
        local.get $8
        local.get $1
        i64.extend_i32_u
        i64.shr_u
        i32.wrap_i64
        i32.const 255
        i32.and
        local.tee $23
        i32.const 3
        i32.shl
        i32.const 68096
        i32.add
        v128.load64_zero
        i8x16.swizzle
        v128.store64_lane 0
        local.get $6
        local.get $23
        i32.popcnt
        i32.add
        local.set $6
        local.get $1
        i32.const 8
        i32.add
        local.set $1
        br $for-loop|2
       end
      end
     end
     local.get $0
     i32.const -64
     i32.sub
     local.set $0
     br $for-loop|1
    end
   end
   local.get $14
   if
    i32.const 65536
    i32.const 32
    i32.const 64
    memory.fill
    i32.const 65536
    local.get $0
    local.get $14
    memory.copy
    local.get $7
    i32.const 65536
    local.get $0
    i32.sub
    i32.add
    local.set $7
    i32.const 65536
    local.set $0
    i32.const 65600
    local.set $20
    local.get $14
    i64.extend_i32_u
    i64.const 1
    i64.sub
    local.set $15
    i32.const 0
    local.set $14
    br $for-loop|0
   end
  end
  local.get $6
  i32.const 63
  local.get $15
  i32.wrap_i64
  i32.sub
  i32.sub
  local.get $6
  local.get $13
  i64.const 0
  i64.ne
  local.tee $0
  local.get $15
  i64.const 63
  i64.ne
  i32.and
  select
  local.get $3
  local.get $13
  i64.const 1
  i64.and
  i64.store32
  local.get $3
  local.get $21
  local.get $15
  i64.shr_u
  i64.const 1
  i64.and
  i64.store32 offset=4
  local.get $5
  i64.const 0
  i64.ne
  local.get $0
  i32.and
  if
   local.get $3
   local.get $5
   i32.wrap_i64
   i32.const 1
   i32.sub
   i32.store offset=28
  end
  local.get $2
  i32.sub
 )
 (func $kernels/structural_scan/assembly/json/utf8 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  local.get $2
  i32.const -1
  i32.store offset=20
  local.get $2
  i32.const -1
  i32.store offset=24
  local.get $2
  i32.const -1
  i32.store offset=28
  local.get $0
  i32.const 1
  i32.sub
  local.get $2
  i32.load offset=12
  local.tee $3
  i32.store8
  local.get $0
  i32.const 2
  i32.sub
  local.get $3
  i32.const 8
  i32.shr_u
  i32.store8
  local.get $0
  i32.const 3
  i32.sub
  local.get $3
  i32.const 16
  i32.shr_u
  i32.store8
  local.get $0
  local.get $1
  local.get $2
  i32.const 0
  call $kernels/_assembly/utf8/checkUtf8
  local.get $2
  local.get $0
  local.get $1
  i32.add
  local.tee $0
  i32.const 1
  i32.sub
  i32.load8_u
  local.get $0
  i32.const 2
  i32.sub
  i32.load8_u
  i32.const 8
  i32.shl
  i32.or
  local.get $0
  i32.const 3
  i32.sub
  i32.load8_u
  i32.const 16
  i32.shl
  i32.or
  i32.store offset=12
 )
 (func $kernels/structural_scan/assembly/json/jsonOffsets (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i64)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 i32)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 i64)
  (local $26 i32)
  (local $27 i64)
  (local $28 i32)
  (local $29 i64)
  (local $30 i64)
  (local $31 i32)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 i64)
  (local $37 i32)
  (local $38 i64)
  local.get $2
  local.set $6
  local.get $4
  i32.const -1
  i32.store offset=20
  local.get $4
  i32.const -1
  i32.store offset=24
  local.get $4
  i32.const -1
  i32.store offset=28
  local.get $0
  i32.const 1
  i32.sub
  local.get $4
  i32.load offset=12
  local.tee $8
  i32.store8
  local.get $0
  i32.const 2
  i32.sub
  local.get $8
  i32.const 8
  i32.shr_u
  i32.store8
  local.get $0
  i32.const 3
  i32.sub
  local.get $8
  i32.const 16
  i32.shr_u
  i32.store8
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.gt_u
   if
    local.get $0
    local.get $11
    i32.add
    local.tee $8
    i32.const 16384
    local.get $1
    local.get $11
    i32.sub
    local.tee $9
    local.get $9
    i32.const 16384
    i32.gt_u
    select
    local.tee $18
    local.get $4
    local.get $11
    call $kernels/_assembly/utf8/checkUtf8
    i32.const 66048
    local.set $9
    local.get $18
    if
     i32.const 65712
     v128.load
     local.set $19
     i32.const 65728
     v128.load
     local.set $20
     i32.const 65744
     v128.load
     drop
     i32.const 65760
     v128.load
     local.set $21
     i32.const 65776
     v128.load
     local.set $17
     i32.const 65792
     v128.load
     local.set $22
     i32.const 65808
     v128.load
     local.set $23
     i32.const 65824
     v128.load
     local.set $24
     i64.const 0
     local.get $4
     i64.load32_u
     i64.sub
     local.set $25
     local.get $4
     i64.load32_u offset=4
     local.set $5
     local.get $4
     i64.load32_u offset=8
     local.set $30
     i64.const 0
     local.set $12
     i64.const 0
     local.set $7
     local.get $8
     local.get $11
     i32.sub
     local.set $28
     local.get $8
     local.get $18
     i32.const -64
     i32.and
     i32.add
     local.set $31
     local.get $18
     i32.const 63
     i32.and
     local.set $26
     i64.const 63
     local.set $29
     loop $for-loop|1
      loop $for-loop|2
       local.get $8
       local.get $31
       i32.lt_u
       if
        local.get $8
        v128.load
        local.tee $13
        local.get $20
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $8
        v128.load offset=16
        local.tee $14
        local.get $20
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $8
        v128.load offset=32
        local.tee $15
        local.get $20
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $8
        v128.load offset=48
        local.tee $16
        local.get $20
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $7
        local.get $13
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $10
        local.get $13
        local.get $23
        local.get $13
        local.get $21
        v128.and
        local.tee $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $23
        local.get $14
        local.get $21
        v128.and
        local.tee $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $23
        local.get $15
        local.get $21
        v128.and
        local.tee $32
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $23
        local.get $16
        local.get $21
        v128.and
        local.tee $33
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $36
        local.get $13
        local.get $22
        v128.or
        local.get $24
        local.get $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $14
        local.get $22
        v128.or
        local.get $24
        local.get $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $15
        local.get $22
        v128.or
        local.get $24
        local.get $32
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $16
        local.get $22
        v128.or
        local.get $24
        local.get $33
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $27
        local.get $13
        local.get $14
        i8x16.min_u
        local.get $15
        local.get $16
        i8x16.min_u
        i8x16.min_u
        local.tee $32
        local.get $17
        i8x16.min_u
        local.get $32
        i8x16.eq
        i8x16.bitmask
        i64.const 0
        local.set $12
        local.get $5
        local.get $7
        i64.or
        local.tee $38
        i64.const 0
        i64.ne
        if
         local.get $10
         local.get $7
         local.get $5
         i64.const -1
         i64.xor
         i64.and
         local.tee $5
         i64.const 1
         i64.shl
         i64.const -6148914691236517206
         i64.or
         local.get $5
         i64.sub
         i64.const -6148914691236517206
         i64.xor
         local.tee $5
         local.get $38
         i64.xor
         i64.const -1
         i64.xor
         i64.and
         local.set $10
         local.get $5
         local.get $7
         i64.and
         local.tee $12
         i64.const 63
         i64.shr_u
         local.set $5
        end
        local.get $25
        local.get $10
        i64.const 1
        i64.shl
        local.get $10
        i64.xor
        local.tee $7
        i64.const 2
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 4
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 8
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 16
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 32
        i64.shl
        local.get $7
        i64.xor
        i64.xor
        local.tee $38
        i64.const 63
        i64.shr_s
        local.set $25
        if
         local.get $27
         local.get $13
         local.get $17
         i8x16.min_u
         local.get $13
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $14
         local.get $17
         i8x16.min_u
         local.get $14
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $15
         local.get $17
         i8x16.min_u
         local.get $15
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $16
         local.get $17
         i8x16.min_u
         local.get $16
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
         local.tee $7
         i64.const -1
         i64.xor
         i64.and
         local.set $27
         local.get $7
         local.get $38
         i64.and
         local.tee $7
         i64.const 0
         i64.ne
         if
          local.get $7
          i64.ctz
          i32.wrap_i64
          local.get $8
          local.get $28
          i32.sub
          i32.add
          local.tee $37
          local.get $4
          i32.load offset=24
          i32.lt_u
          if
           local.get $4
           local.get $37
           i32.store offset=24
          end
         end
        end
        local.get $27
        local.get $36
        i64.or
        local.get $10
        i64.or
        i64.const -1
        i64.xor
        local.tee $7
        i64.const 1
        i64.shl
        local.get $30
        i64.or
        i64.const -1
        i64.xor
        local.get $7
        i64.and
        local.set $36
        local.get $7
        i64.const 63
        i64.shr_u
        local.set $30
        local.get $9
        local.get $10
        local.get $27
        local.get $36
        i64.or
        i64.or
        local.get $10
        local.get $38
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        i64.store
        local.get $8
        i32.const -64
        i32.sub
        local.set $8
        local.get $9
        i32.const 8
        i32.add
        local.set $9
        br $for-loop|2
       end
      end
      local.get $26
      if
       i32.const 65536
       i32.const 32
       i32.const 64
       memory.fill
       i32.const 65536
       local.get $8
       local.get $26
       memory.copy
       local.get $28
       i32.const 65536
       local.get $8
       i32.sub
       i32.add
       local.set $28
       i32.const 65536
       local.set $8
       i32.const 65600
       local.set $31
       local.get $26
       i64.extend_i32_u
       i64.const 1
       i64.sub
       local.set $29
       i32.const 0
       local.set $26
       br $for-loop|1
      end
     end
     local.get $4
     local.get $25
     i64.const 1
     i64.and
     i64.store32
     local.get $4
     local.get $12
     local.get $29
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32 offset=4
     local.get $4
     local.get $7
     local.get $29
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32 offset=8
     local.get $25
     i64.const 0
     i64.ne
     if
      loop $while-continue|0
       local.get $9
       i32.const 66048
       i32.gt_u
       if
        local.get $9
        i32.const 8
        i32.sub
        local.tee $9
        i64.load
        local.tee $5
        i64.eqz
        br_if $while-continue|0
        local.get $4
        local.get $11
        local.get $9
        i32.const 3
        i32.shl
        i32.add
        i32.const 528321
        i32.sub
        local.get $5
        i64.clz
        i32.wrap_i64
        i32.sub
        i32.store offset=28
       end
      end
     end
    end
    local.get $18
    local.get $2
    local.get $3
    local.get $11
    i32.add
    call $kernels/_assembly/flatten/flatten
    local.set $2
    local.get $11
    i32.const 16384
    i32.add
    local.set $11
    br $for-loop|0
   end
  end
  local.get $4
  local.get $0
  local.get $1
  i32.add
  local.tee $0
  i32.const 1
  i32.sub
  i32.load8_u
  local.get $0
  i32.const 2
  i32.sub
  i32.load8_u
  i32.const 8
  i32.shl
  i32.or
  local.get $0
  i32.const 3
  i32.sub
  i32.load8_u
  i32.const 16
  i32.shl
  i32.or
  i32.store offset=12
  local.get $2
  local.get $6
  i32.sub
  i32.const 2
  i32.shr_u
 )
 (func $kernels/structural_scan/assembly/json/jsonMasks (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i64)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 i64)
  (local $25 i32)
  (local $26 i64)
  (local $27 i32)
  (local $28 i64)
  (local $29 i64)
  (local $30 i32)
  (local $31 i32)
  (local $32 v128)
  (local $33 v128)
  (local $34 v128)
  (local $35 v128)
  (local $36 i64)
  (local $37 i32)
  (local $38 i64)
  local.get $3
  i32.const -1
  i32.store offset=20
  local.get $3
  i32.const -1
  i32.store offset=24
  local.get $3
  i32.const -1
  i32.store offset=28
  local.get $0
  i32.const 1
  i32.sub
  local.get $3
  i32.load offset=12
  local.tee $4
  i32.store8
  local.get $0
  i32.const 2
  i32.sub
  local.get $4
  i32.const 8
  i32.shr_u
  i32.store8
  local.get $0
  i32.const 3
  i32.sub
  local.get $4
  i32.const 16
  i32.shr_u
  i32.store8
  loop $for-loop|0
   local.get $1
   local.get $9
   i32.gt_u
   if
    local.get $0
    local.get $9
    i32.add
    local.tee $8
    i32.const 16384
    local.get $1
    local.get $9
    i32.sub
    local.tee $4
    local.get $4
    i32.const 16384
    i32.gt_u
    select
    local.tee $17
    local.get $3
    local.get $9
    call $kernels/_assembly/utf8/checkUtf8
    local.get $2
    local.set $4
    local.get $17
    if
     i32.const 65712
     v128.load
     local.set $18
     i32.const 65728
     v128.load
     local.set $19
     i32.const 65744
     v128.load
     drop
     i32.const 65760
     v128.load
     local.set $20
     i32.const 65776
     v128.load
     local.set $16
     i32.const 65792
     v128.load
     local.set $21
     i32.const 65808
     v128.load
     local.set $22
     i32.const 65824
     v128.load
     local.set $23
     local.get $4
     local.set $6
     i64.const 0
     local.get $3
     i64.load32_u
     i64.sub
     local.set $24
     local.get $3
     i64.load32_u offset=4
     local.set $5
     local.get $3
     i64.load32_u offset=8
     local.set $29
     i64.const 0
     local.set $10
     i64.const 0
     local.set $7
     local.get $8
     local.get $9
     i32.sub
     local.set $27
     local.get $8
     local.get $17
     i32.const -64
     i32.and
     i32.add
     local.set $30
     local.get $17
     i32.const 63
     i32.and
     local.set $25
     i64.const 63
     local.set $28
     loop $for-loop|1
      loop $for-loop|2
       local.get $8
       local.get $30
       i32.lt_u
       if
        local.get $8
        v128.load
        local.tee $11
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $8
        v128.load offset=16
        local.tee $12
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $8
        v128.load offset=32
        local.tee $13
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $8
        v128.load offset=48
        local.tee $14
        local.get $19
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $7
        local.get $11
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $12
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $13
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $14
        local.get $18
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $15
        local.get $11
        local.get $22
        local.get $11
        local.get $20
        v128.and
        local.tee $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $12
        local.get $22
        local.get $12
        local.get $20
        v128.and
        local.tee $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $13
        local.get $22
        local.get $13
        local.get $20
        v128.and
        local.tee $32
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $14
        local.get $22
        local.get $14
        local.get $20
        v128.and
        local.tee $33
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $36
        local.get $11
        local.get $21
        v128.or
        local.get $23
        local.get $34
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $12
        local.get $21
        v128.or
        local.get $23
        local.get $35
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $13
        local.get $21
        v128.or
        local.get $23
        local.get $32
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $14
        local.get $21
        v128.or
        local.get $23
        local.get $33
        i8x16.swizzle
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        local.set $26
        local.get $11
        local.get $12
        i8x16.min_u
        local.get $13
        local.get $14
        i8x16.min_u
        i8x16.min_u
        local.tee $32
        local.get $16
        i8x16.min_u
        local.get $32
        i8x16.eq
        i8x16.bitmask
        i64.const 0
        local.set $10
        local.get $5
        local.get $7
        i64.or
        local.tee $38
        i64.const 0
        i64.ne
        if
         local.get $15
         local.get $7
         local.get $5
         i64.const -1
         i64.xor
         i64.and
         local.tee $5
         i64.const 1
         i64.shl
         i64.const -6148914691236517206
         i64.or
         local.get $5
         i64.sub
         i64.const -6148914691236517206
         i64.xor
         local.tee $5
         local.get $38
         i64.xor
         i64.const -1
         i64.xor
         i64.and
         local.set $15
         local.get $5
         local.get $7
         i64.and
         local.tee $10
         i64.const 63
         i64.shr_u
         local.set $5
        end
        local.get $24
        local.get $15
        i64.const 1
        i64.shl
        local.get $15
        i64.xor
        local.tee $7
        i64.const 2
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 4
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 8
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 16
        i64.shl
        local.get $7
        i64.xor
        local.tee $7
        i64.const 32
        i64.shl
        local.get $7
        i64.xor
        i64.xor
        local.tee $38
        i64.const 63
        i64.shr_s
        local.set $24
        if
         local.get $26
         local.get $11
         local.get $16
         i8x16.min_u
         local.get $11
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         local.get $12
         local.get $16
         i8x16.min_u
         local.get $12
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 16
         i64.shl
         i64.or
         local.get $13
         local.get $16
         i8x16.min_u
         local.get $13
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 32
         i64.shl
         i64.or
         local.get $14
         local.get $16
         i8x16.min_u
         local.get $14
         i8x16.eq
         i8x16.bitmask
         i64.extend_i32_u
         i64.const 48
         i64.shl
         i64.or
         local.tee $7
         i64.const -1
         i64.xor
         i64.and
         local.set $26
         local.get $7
         local.get $38
         i64.and
         local.tee $7
         i64.const 0
         i64.ne
         if
          local.get $7
          i64.ctz
          i32.wrap_i64
          local.get $8
          local.get $27
          i32.sub
          i32.add
          local.tee $37
          local.get $3
          i32.load offset=24
          i32.lt_u
          if
           local.get $3
           local.get $37
           i32.store offset=24
          end
         end
        end
        local.get $26
        local.get $36
        i64.or
        local.get $15
        i64.or
        i64.const -1
        i64.xor
        local.tee $7
        i64.const 1
        i64.shl
        local.get $29
        i64.or
        i64.const -1
        i64.xor
        local.get $7
        i64.and
        local.set $36
        local.get $7
        i64.const 63
        i64.shr_u
        local.set $29
        local.get $4
        local.get $15
        local.get $26
        local.get $36
        i64.or
        i64.or
        local.get $15
        local.get $38
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        i64.store
        local.get $8
        i32.const -64
        i32.sub
        local.set $8
        local.get $4
        i32.const 8
        i32.add
        local.set $4
        br $for-loop|2
       end
      end
      local.get $25
      if
       i32.const 65536
       i32.const 32
       i32.const 64
       memory.fill
       i32.const 65536
       local.get $8
       local.get $25
       memory.copy
       local.get $27
       i32.const 65536
       local.get $8
       i32.sub
       i32.add
       local.set $27
       i32.const 65536
       local.set $8
       i32.const 65600
       local.set $30
       local.get $25
       i64.extend_i32_u
       i64.const 1
       i64.sub
       local.set $28
       i32.const 0
       local.set $25
       br $for-loop|1
      end
     end
     local.get $3
     local.get $24
     i64.const 1
     i64.and
     i64.store32
     local.get $3
     local.get $10
     local.get $28
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32 offset=4
     local.get $3
     local.get $7
     local.get $28
     i64.shr_u
     i64.const 1
     i64.and
     i64.store32 offset=8
     local.get $24
     i64.const 0
     i64.ne
     if
      loop $while-continue|0
       local.get $4
       local.get $6
       i32.gt_u
       if
        local.get $4
        i32.const 8
        i32.sub
        local.tee $4
        i64.load
        local.tee $5
        i64.eqz
        br_if $while-continue|0
        local.get $3
        local.get $9
        local.get $4
        local.get $6
        i32.sub
        i32.const 3
        i32.shl
        i32.add
        i32.const 63
        i32.add
        local.get $5
        i64.clz
        i32.wrap_i64
        i32.sub
        i32.store offset=28
       end
      end
     end
    end
    local.get $2
    local.tee $4
    local.get $17
    i32.const 63
    i32.add
    i32.const 6
    i32.shr_u
    i32.const 3
    i32.shl
    i32.add
    local.set $6
    i64.const 0
    local.set $7
    loop $for-loop|00
     local.get $4
     local.get $6
     i32.lt_u
     if
      local.get $7
      local.get $4
      i64.load
      i64.popcnt
      i64.add
      local.set $7
      local.get $4
      i32.const 8
      i32.add
      local.set $4
      br $for-loop|00
     end
    end
    local.get $31
    local.get $7
    i32.wrap_i64
    i32.add
    local.set $31
    local.get $9
    i32.const 16384
    i32.add
    local.set $9
    local.get $2
    i32.const 2048
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $3
  local.get $0
  local.get $1
  i32.add
  local.tee $0
  i32.const 1
  i32.sub
  i32.load8_u
  local.get $0
  i32.const 2
  i32.sub
  i32.load8_u
  i32.const 8
  i32.shl
  i32.or
  local.get $0
  i32.const 3
  i32.sub
  i32.load8_u
  i32.const 16
  i32.shl
  i32.or
  i32.store offset=12
  local.get $31
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
  i32.const 65888
  v128.load
  local.set $2
  i32.const 65904
  v128.load
  local.set $5
  i32.const 65920
  v128.load
  local.set $6
  i32.const 65936
  v128.load
  local.set $7
  i32.const 65840
  v128.load
  local.set $8
  i32.const 65856
  v128.load
  local.set $9
  i32.const 65872
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
  i32.const 65952
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
  i32.const 65984
  i32.const 0
  i32.const 64
  memory.fill
  i32.const 65968
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
    i32.const 65984
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
