(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32 i32) (result i32)))
 (type $2 (func (param i64 i32) (result f64)))
 (type $3 (func (param i32 i32)))
 (type $4 (func (param i32 i32) (result i64)))
 (type $5 (func (param i32 i32 i64) (result i64)))
 (type $6 (func (param i32 i32) (result f64)))
 (type $7 (func (param i32)))
 (type $8 (func))
 (type $9 (func (param f64 f64 i32 i32 i32) (result f64)))
 (type $10 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 5))
 (global $kernels/parse_number/assembly/blocks/reached (mut i32) (i32.const 0))
 (global $kernels/parse_number/assembly/token/stop (mut i32) (i32.const 0))
 (global $kernels/parse_number/assembly/token/fault (mut i32) (i32.const 0))
 (data $0 (i32.const 262144) "0000000000000000")
 (data $1 (i32.const 262160) ",,,,,,,,,,,,,,,,")
 (data $2 (i32.const 262176) "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")
 (data $3 (i32.const 262192) "                ")
 (data $4 (i32.const 262208) "PPPPPPPPPPPPPPPP")
 (data $5 (i32.const 262224) "\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a\8a")
 (data $6 (i32.const 262240) "\01\n\01\n\01\n\01\n\01\n\01\n\01\n\01\n")
 (data $7 (i32.const 262256) "d\00\01\00d\00\01\00d\00\01\00d\00\01")
 (data $8 (i32.const 262272) "\10\'\01\00\10\'\01\00\10\'\01\00\10\'\01")
 (data $9 (i32.const 262312) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $10 (i32.const 262392) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $11 (i32.const 262430) "\f0?\00\00\00\00\00\00\f0?\00\00\00\00\00\00$@\00\00\00\00\00\00Y@\00\00\00\00\00@\8f@\00\00\00\00\00\88\c3@\00\00\00\00\00j\f8@\00\00\00\00\80\84.A\00\00\00\00\d0\12cA\00\00\00\00\84\d7\97A\00\00\00\00e\cd\cdA\00\00\00 _\a0\02B\00\00\00\e8vH7B\00\00\00\a2\94\1amB\00\00@\e5\9c0\a2B\00\00\90\1e\c4\bc\d6B\00\004&\f5k\0cC\00\80\e07y\c3AC\00\a0\d8\85W4vC\00\c8Ngm\c1\abC\00=\91`\e4X\e1C@\8c\b5x\1d\af\15DP\ef\e2\d6\e4\1aKD\92\d5M\06\cf\f0\80D")
 (export "parseFloats" (func $kernels/parse_number/assembly/mod/parseFloats))
 (export "parseInt32s" (func $kernels/parse_number/assembly/mod/parseInt32s))
 (export "parseInt64s" (func $kernels/parse_number/assembly/mod/parseInt64s))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "parseSpans" (func $kernels/parse_number/assembly/spans/parseSpans))
 (start $~start)
 (func $kernels/parse_number/assembly/convert/nearest (param $0 i64) (param $1 i32) (result f64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  local.get $0
  i64.eqz
  local.get $1
  i32.const -342
  i32.lt_s
  i32.or
  if
   f64.const 0
   return
  end
  local.get $1
  i32.const 308
  i32.gt_s
  if
   f64.const inf
   return
  end
  local.get $0
  local.get $0
  i64.clz
  i32.wrap_i64
  local.tee $4
  i64.extend_i32_s
  i64.shl
  local.tee $0
  i64.const 4294967295
  i64.and
  local.set $5
  local.get $0
  i64.const 32
  i64.shr_u
  local.tee $2
  local.get $1
  i32.const 4
  i32.shl
  i32.const 268256
  i32.add
  local.tee $6
  i64.load
  local.tee $7
  i64.const 4294967295
  i64.and
  local.tee $3
  i64.mul
  local.get $3
  local.get $5
  i64.mul
  i64.const 32
  i64.shr_u
  i64.add
  local.set $8
  local.get $0
  local.get $7
  i64.mul
  local.set $3
  local.get $7
  i64.const 32
  i64.shr_u
  local.tee $0
  local.get $2
  i64.mul
  local.get $8
  i64.const 32
  i64.shr_u
  i64.add
  local.get $0
  local.get $5
  i64.mul
  local.get $8
  i64.const 4294967295
  i64.and
  i64.add
  i64.const 32
  i64.shr_u
  i64.add
  local.tee $0
  i64.const 511
  i64.and
  i64.const 511
  i64.eq
  if
   local.get $6
   i64.load offset=8
   local.tee $7
   i64.const 4294967295
   i64.and
   local.tee $8
   local.get $2
   i64.mul
   local.get $5
   local.get $8
   i64.mul
   i64.const 32
   i64.shr_u
   i64.add
   local.set $8
   local.get $0
   i64.const 1
   i64.add
   local.get $0
   local.get $7
   i64.const 32
   i64.shr_u
   local.tee $0
   local.get $2
   i64.mul
   local.get $8
   i64.const 32
   i64.shr_u
   i64.add
   local.get $0
   local.get $5
   i64.mul
   local.get $8
   i64.const 4294967295
   i64.and
   i64.add
   i64.const 32
   i64.shr_u
   i64.add
   local.tee $0
   local.get $3
   i64.add
   local.tee $3
   local.get $0
   i64.lt_u
   select
   local.set $0
  end
  local.get $0
  local.get $0
  i64.const 63
  i64.shr_u
  i32.wrap_i64
  local.tee $6
  i32.const 9
  i32.add
  i64.extend_i32_s
  i64.shr_u
  local.set $2
  local.get $1
  i32.const 217706
  i32.mul
  i32.const 16
  i32.shr_s
  local.get $6
  i32.add
  local.get $4
  i32.sub
  i32.const 1086
  i32.add
  local.tee $4
  i32.const 0
  i32.le_s
  if
   local.get $4
   i32.const -63
   i32.le_s
   if
    f64.const 0
    return
   end
   local.get $2
   i64.const 1
   local.get $4
   i64.extend_i32_s
   i64.sub
   i64.shr_u
   local.tee $0
   local.get $0
   i64.const 1
   i64.and
   i64.add
   i64.const 1
   i64.shr_u
   f64.reinterpret_i64
   return
  end
  local.get $4
  i32.const 1
  i32.add
  local.get $4
  local.get $2
  i64.const -2
  i64.and
  local.get $2
  local.get $1
  i32.const 4
  i32.add
  i32.const 27
  i32.le_u
  local.get $2
  i64.const 3
  i64.and
  i64.const 1
  i64.eq
  i32.and
  local.get $3
  i64.const 1
  i64.le_u
  i32.and
  if (result i32)
   local.get $2
   local.get $6
   i32.const 9
   i32.add
   i64.extend_i32_s
   i64.shl
   local.get $0
   i64.eq
  else
   i32.const 0
  end
  select
  local.tee $0
  local.get $0
  i64.const 1
  i64.and
  i64.add
  i64.const 1
  i64.shr_u
  local.tee $0
  i64.const 9007199254740992
  i64.eq
  select
  local.tee $1
  i32.const 2047
  i32.ge_s
  if
   f64.const inf
   return
  end
  local.get $0
  i64.const 4503599627370495
  i64.and
  local.get $1
  i64.extend_i32_s
  i64.const 52
  i64.shl
  i64.or
  f64.reinterpret_i64
 )
 (func $kernels/parse_number/assembly/convert/decimal (param $0 i64) (param $1 i32) (result f64)
  (local $2 f64)
  (local $3 i32)
  (local $4 f64)
  local.get $1
  i32.const 22
  i32.add
  i32.const 44
  i32.le_u
  local.get $0
  i64.const 9007199254740992
  i64.le_u
  i32.and
  if
   local.get $0
   f64.convert_i64_s
   local.tee $2
   local.get $1
   i32.const 31
   i32.shr_s
   local.tee $3
   local.get $1
   local.get $3
   i32.add
   i32.xor
   i32.const 3
   i32.shl
   i32.const 262432
   i32.add
   f64.load
   local.tee $4
   f64.div
   local.get $2
   local.get $4
   f64.mul
   local.get $1
   i32.const 0
   i32.lt_s
   select
   return
  end
  local.get $0
  local.get $1
  call $kernels/parse_number/assembly/convert/nearest
 )
 (func $kernels/parse_number/assembly/token/exponent (param $0 i32) (param $1 i32) (result i64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  local.get $0
  i32.const 1
  i32.add
  local.tee $0
  i32.gt_u
  if (result i32)
   local.get $0
   i32.load8_u
  else
   i32.const 0
  end
  local.tee $3
  i32.const 43
  i32.eq
  local.get $3
  i32.const 45
  i32.eq
  i32.or
  if
   local.get $0
   i32.const 1
   i32.add
   local.set $0
  end
  local.get $0
  local.get $1
  i32.lt_u
  if (result i32)
   local.get $0
   i32.load8_u
   i32.const 48
   i32.sub
  else
   i32.const 255
  end
  local.tee $4
  i32.const 9
  i32.gt_u
  if
   local.get $0
   global.set $kernels/parse_number/assembly/token/stop
   i32.const 2
   global.set $kernels/parse_number/assembly/token/fault
   i64.const 1000000000000
   return
  end
  loop $do-loop|0
   local.get $2
   i64.const 1000000000000
   i64.lt_s
   if
    local.get $4
    i64.extend_i32_u
    local.get $2
    i64.const 10
    i64.mul
    i64.add
    local.set $2
   end
   local.get $1
   local.get $0
   i32.const 1
   i32.add
   local.tee $0
   i32.gt_u
   if (result i32)
    local.get $0
    i32.load8_u
    i32.const 48
    i32.sub
   else
    i32.const 255
   end
   local.tee $4
   i32.const 9
   i32.le_u
   br_if $do-loop|0
  end
  local.get $0
  global.set $kernels/parse_number/assembly/token/stop
  i64.const 0
  local.get $2
  i64.sub
  local.get $2
  local.get $3
  i32.const 45
  i32.eq
  select
 )
 (func $kernels/parse_number/assembly/blocks/mark (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i64)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i64)
  i32.const 273408
  local.set $5
  i64.const 1
  local.set $10
  loop $for-loop|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    v128.load
    local.tee $8
    i32.const 262208
    v128.load
    local.tee $7
    i8x16.add
    i32.const 262224
    v128.load
    local.tee $9
    i8x16.lt_s
    i8x16.bitmask
    i64.extend_i32_u
    local.get $0
    v128.load offset=16
    local.tee $13
    local.get $7
    i8x16.add
    local.get $9
    i8x16.lt_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 16
    i64.shl
    i64.or
    local.get $0
    v128.load offset=32
    local.tee $12
    local.get $7
    i8x16.add
    local.get $9
    i8x16.lt_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $0
    v128.load offset=48
    local.tee $11
    local.get $7
    i8x16.add
    local.get $9
    i8x16.lt_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 48
    i64.shl
    i64.or
    i64.const -1
    i64.xor
    local.tee $6
    local.get $10
    local.get $6
    i64.const 1
    i64.shl
    i64.or
    i64.const -1
    i64.xor
    i64.and
    local.set $14
    local.get $6
    i64.const 63
    i64.shr_u
    local.set $10
    local.get $3
    if
     local.get $14
     block $kernels/parse_number/assembly/blocks/separators64|inlined.1 (result i64)
      local.get $8
      i32.const 262160
      v128.load
      local.tee $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $13
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $11
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.tee $6
      local.get $2
      i32.eqz
      br_if $kernels/parse_number/assembly/blocks/separators64|inlined.1
      drop
      local.get $8
      i32.const 262192
      v128.load
      local.tee $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $13
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $11
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.get $6
      local.get $8
      i32.const 262176
      v128.load
      local.tee $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $13
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $11
      local.get $7
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.or
      i64.or
     end
     i64.const -1
     i64.xor
     i64.and
     local.tee $6
     i64.const 0
     i64.ne
     if
      local.get $14
      local.get $6
      i64.const 0
      local.get $6
      i64.sub
      i64.and
      i64.const 1
      i64.sub
      i64.and
      local.set $14
      local.get $0
      local.set $1
     end
    end
    local.get $5
    local.get $14
    i64.popcnt
    i32.wrap_i64
    i32.const 2
    i32.shl
    i32.add
    loop $while-continue|1
     local.get $5
     local.get $0
     local.get $14
     i64.ctz
     i32.wrap_i64
     i32.add
     i32.store
     local.get $5
     local.get $0
     local.get $14
     local.get $14
     i64.const 1
     i64.sub
     i64.and
     local.tee $6
     i64.ctz
     i32.wrap_i64
     i32.add
     i32.store offset=4
     local.get $5
     local.get $0
     local.get $6
     local.get $6
     i64.const 1
     i64.sub
     i64.and
     local.tee $6
     i64.ctz
     i32.wrap_i64
     i32.add
     i32.store offset=8
     local.get $5
     local.get $0
     local.get $6
     local.get $6
     i64.const 1
     i64.sub
     i64.and
     local.tee $6
     i64.ctz
     i32.wrap_i64
     i32.add
     i32.store offset=12
     local.get $5
     i32.const 16
     i32.add
     local.set $5
     local.get $6
     local.get $6
     i64.const 1
     i64.sub
     i64.and
     local.tee $14
     i64.const 0
     i64.ne
     br_if $while-continue|1
    end
    local.set $5
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    br $for-loop|0
   end
  end
  loop $while-continue|2
   local.get $5
   i32.const 273408
   i32.gt_u
   if (result i32)
    local.get $5
    i32.const 4
    i32.sub
    i32.load
    i32.load8_u
    local.tee $0
    i32.const 44
    i32.eq
    if (result i32)
     i32.const 1
    else
     local.get $2
     if (result i32)
      local.get $0
      i32.const 32
      i32.eq
      local.get $0
      i32.const 10
      i32.eq
      i32.or
     else
      i32.const 0
     end
    end
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $5
    i32.const 4
    i32.sub
    local.set $5
    br $while-continue|2
   end
  end
  local.get $5
 )
 (func $kernels/parse_number/assembly/token/parseWhole (param $0 i32) (param $1 i32) (param $2 i64) (result i64)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  i32.const 0
  global.set $kernels/parse_number/assembly/token/fault
  block $__inlined_func$kernels/parse_number/assembly/token/skipWhole$1
   local.get $1
   local.tee $3
   local.get $0
   i32.const 1
   i32.add
   local.get $0
   local.get $0
   local.get $1
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load8_u
   else
    i32.const 0
   end
   i32.const 45
   i32.eq
   local.tee $5
   select
   local.tee $0
   local.tee $1
   i32.gt_u
   if (result i32)
    local.get $1
    i32.load8_u
    i32.const 48
    i32.sub
   else
    i32.const 255
   end
   i32.const 9
   i32.gt_u
   if
    local.get $1
    global.set $kernels/parse_number/assembly/token/stop
    i32.const 2
    global.set $kernels/parse_number/assembly/token/fault
    br $__inlined_func$kernels/parse_number/assembly/token/skipWhole$1
   end
   local.get $1
   i32.load8_u
   i32.const 48
   i32.eq
   if
    local.get $1
    i32.const 1
    i32.add
    local.set $1
   else
    loop $while-continue|0
     local.get $1
     local.get $3
     i32.lt_u
     if (result i32)
      local.get $1
      i32.load8_u
      i32.const 48
      i32.sub
     else
      i32.const 255
     end
     i32.const 9
     i32.le_u
     if
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $while-continue|0
     end
    end
   end
  end
  global.get $kernels/parse_number/assembly/token/fault
  if
   i64.const 0
   return
  end
  local.get $1
  global.set $kernels/parse_number/assembly/token/stop
  local.get $1
  local.get $3
  i32.lt_u
  if (result i32)
   local.get $1
   i32.load8_u
  else
   i32.const 0
  end
  local.tee $3
  i32.const 32
  i32.or
  i32.const 101
  i32.eq
  local.get $3
  i32.const 46
  i32.eq
  i32.or
  if
   i32.const 3
   global.set $kernels/parse_number/assembly/token/fault
   i64.const 0
   return
  end
  local.get $1
  local.tee $3
  local.get $0
  i32.sub
  i32.const 19
  i32.le_u
  local.tee $1
  if (result i32)
   loop $for-loop|0
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $0
     i64.load8_u
     i64.const 48
     i64.sub
     local.set $6
     i32.const 0
     local.get $1
     local.get $4
     local.get $2
     i64.const 10
     i64.div_s
     i64.lt_s
     if (result i32)
      i32.const 1
     else
      local.get $2
      local.get $6
      i64.add
      local.get $4
      i64.const 10
      i64.mul
      i64.gt_s
     end
     select
     local.set $1
     local.get $4
     i64.const 10
     i64.mul
     local.get $6
     i64.sub
     local.set $4
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $for-loop|0
    end
   end
   i32.const 0
   local.get $1
   local.get $5
   i32.eqz
   local.get $2
   local.get $4
   i64.eq
   i32.and
   select
  else
   local.get $1
  end
  if
   local.get $4
   i64.const 0
   local.get $4
   i64.sub
   local.get $5
   select
   return
  end
  i32.const 4
  global.set $kernels/parse_number/assembly/token/fault
  i64.const 0
 )
 (func $kernels/parse_number/assembly/token/parseFloat (param $0 i32) (param $1 i32) (result f64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 f64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 f64)
  i32.const 0
  global.set $kernels/parse_number/assembly/token/fault
  block $__inlined_func$kernels/parse_number/assembly/token/skipWhole
   local.get $0
   i32.const 1
   i32.add
   local.get $0
   local.get $0
   local.get $1
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load8_u
   else
    i32.const 0
   end
   i32.const 45
   i32.eq
   local.tee $6
   select
   local.tee $0
   local.tee $2
   local.get $1
   i32.lt_u
   if (result i32)
    local.get $2
    i32.load8_u
    i32.const 48
    i32.sub
   else
    i32.const 255
   end
   i32.const 9
   i32.gt_u
   if
    local.get $2
    global.set $kernels/parse_number/assembly/token/stop
    i32.const 2
    global.set $kernels/parse_number/assembly/token/fault
    br $__inlined_func$kernels/parse_number/assembly/token/skipWhole
   end
   local.get $2
   i32.load8_u
   i32.const 48
   i32.eq
   if
    local.get $2
    i32.const 1
    i32.add
    local.set $2
   else
    loop $while-continue|0
     local.get $1
     local.get $2
     i32.gt_u
     if (result i32)
      local.get $2
      i32.load8_u
      i32.const 48
      i32.sub
     else
      i32.const 255
     end
     i32.const 9
     i32.le_u
     if
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $while-continue|0
     end
    end
   end
  end
  global.get $kernels/parse_number/assembly/token/fault
  if
   f64.const 0
   return
  end
  local.get $2
  local.set $3
  local.get $1
  local.get $2
  i32.gt_u
  if (result i32)
   local.get $2
   i32.load8_u
  else
   i32.const 0
  end
  i32.const 46
  i32.eq
  if (result i64)
   local.get $3
   i32.const 1
   i32.add
   local.set $2
   loop $while-continue|00
    local.get $1
    local.get $2
    i32.gt_u
    if (result i32)
     local.get $2
     i32.load8_u
     i32.const 48
     i32.sub
    else
     i32.const 255
    end
    i32.const 9
    i32.le_u
    if
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $while-continue|00
    end
   end
   local.get $2
   local.get $3
   i32.const 1
   i32.add
   i32.eq
   if
    local.get $2
    global.set $kernels/parse_number/assembly/token/stop
    i32.const 2
    global.set $kernels/parse_number/assembly/token/fault
    f64.const 0
    return
   end
   local.get $3
   i64.extend_i32_u
   i64.const 1
   i64.add
   local.get $2
   i64.extend_i32_u
   i64.sub
  else
   i64.const 0
  end
  local.set $10
  local.get $2
  global.set $kernels/parse_number/assembly/token/stop
  local.get $1
  local.get $2
  i32.gt_u
  if (result i32)
   local.get $2
   i32.load8_u
  else
   i32.const 0
  end
  i32.const 32
  i32.or
  i32.const 101
  i32.eq
  if
   local.get $2
   local.get $1
   call $kernels/parse_number/assembly/token/exponent
   local.get $10
   i64.add
   local.set $10
   global.get $kernels/parse_number/assembly/token/fault
   if
    f64.const 0
    return
   end
  end
  loop $while-continue|01
   local.get $0
   local.get $2
   i32.lt_u
   if (result i32)
    local.get $0
    i32.load8_u
    i32.const 48
    i32.eq
    if (result i32)
     i32.const 1
    else
     local.get $0
     i32.load8_u
     i32.const 46
     i32.eq
    end
   else
    i32.const 0
   end
   if
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $while-continue|01
   end
  end
  local.get $0
  local.set $1
  loop $for-loop|1
   local.get $1
   local.get $2
   i32.lt_u
   if
    local.get $1
    i32.load8_u
    i32.const 48
    i32.sub
    local.tee $3
    i32.const 9
    i32.le_u
    if
     local.get $8
     i32.const 19
     i32.lt_s
     if
      local.get $3
      i64.extend_i32_u
      local.get $9
      i64.const 10
      i64.mul
      i64.add
      local.set $9
      local.get $8
      i32.const 1
      i32.add
      local.set $8
     else
      local.get $4
      i64.const 1
      i64.add
      local.set $4
      local.get $3
      local.get $7
      i32.or
      local.set $7
     end
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|1
   end
  end
  local.get $9
  i64.const -1000
  i64.const 1000
  local.get $4
  local.get $10
  i64.add
  local.tee $4
  local.get $4
  i64.const 1000
  i64.ge_s
  select
  local.tee $4
  local.get $4
  i64.const -1000
  i64.le_s
  select
  i32.wrap_i64
  local.tee $1
  call $kernels/parse_number/assembly/convert/decimal
  local.set $11
  block $__inlined_func$kernels/parse_number/assembly/token/digitsTimes$17
   local.get $7
   i32.eqz
   br_if $__inlined_func$kernels/parse_number/assembly/token/digitsTimes$17
   local.get $9
   i64.const 1
   i64.add
   local.get $1
   call $kernels/parse_number/assembly/convert/decimal
   local.tee $5
   local.get $11
   f64.eq
   br_if $__inlined_func$kernels/parse_number/assembly/token/digitsTimes$17
   local.get $11
   local.get $5
   local.get $0
   local.get $2
   local.get $10
   i32.wrap_i64
   call $kernels/parse_number/assembly/big_decimal/nearestOf
   local.set $11
  end
  local.get $11
  f64.neg
  local.get $11
  local.get $6
  select
 )
 (func $kernels/parse_number/assembly/tables/takeFirstBits (param $0 i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  i32.const 29
  local.set $1
  loop $while-continue|0
   local.get $1
   i32.const 2
   i32.shl
   i32.const 273200
   i32.add
   i32.load
   i32.eqz
   if
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $while-continue|0
   end
  end
  local.get $1
  i32.const 5
  i32.shl
  i32.const 32
  i32.add
  local.get $1
  i32.const 2
  i32.shl
  i32.const 273200
  i32.add
  i32.load
  i32.clz
  i32.sub
  local.tee $3
  i32.const -64
  i32.add
  local.tee $1
  i32.const 31
  i32.and
  i64.extend_i32_s
  local.set $2
  local.get $1
  i32.const 5
  i32.shr_s
  local.tee $1
  i32.const 30
  i32.lt_u
  if (result i64)
   local.get $1
   i32.const 2
   i32.shl
   i32.const 273200
   i32.add
   i64.load32_u
  else
   i64.const 0
  end
  local.get $1
  i32.const 1
  i32.add
  local.tee $4
  i32.const 30
  i32.lt_u
  if (result i64)
   local.get $4
   i32.const 2
   i32.shl
   i32.const 273200
   i32.add
   i64.load32_u
  else
   i64.const 0
  end
  i64.const 32
  i64.shl
  i64.or
  local.get $2
  i64.shr_u
  local.set $5
  local.get $0
  i32.const 4
  i32.shl
  i32.const 268256
  i32.add
  local.tee $0
  local.get $2
  i64.const 0
  i64.ne
  if (result i64)
   local.get $5
   local.get $1
   i32.const 2
   i32.add
   local.tee $1
   i32.const 30
   i32.lt_u
   if (result i64)
    local.get $1
    i32.const 2
    i32.shl
    i32.const 273200
    i32.add
    i64.load32_u
   else
    i64.const 0
   end
   i64.const 64
   local.get $2
   i64.sub
   i64.shl
   i64.or
  else
   local.get $5
  end
  i64.store
  local.get $3
  i32.const 128
  i32.sub
  local.tee $1
  i32.const 31
  i32.and
  i64.extend_i32_s
  local.set $2
  local.get $1
  i32.const 5
  i32.shr_s
  local.tee $1
  i32.const 30
  i32.lt_u
  if (result i64)
   local.get $1
   i32.const 2
   i32.shl
   i32.const 273200
   i32.add
   i64.load32_u
  else
   i64.const 0
  end
  local.get $1
  i32.const 1
  i32.add
  local.tee $3
  i32.const 30
  i32.lt_u
  if (result i64)
   local.get $3
   i32.const 2
   i32.shl
   i32.const 273200
   i32.add
   i64.load32_u
  else
   i64.const 0
  end
  i64.const 32
  i64.shl
  i64.or
  local.get $2
  i64.shr_u
  local.set $5
  local.get $0
  local.get $2
  i64.const 0
  i64.ne
  if (result i64)
   local.get $5
   local.get $1
   i32.const 2
   i32.add
   local.tee $0
   i32.const 30
   i32.lt_u
   if (result i64)
    local.get $0
    i32.const 2
    i32.shl
    i32.const 273200
    i32.add
    i64.load32_u
   else
    i64.const 0
   end
   i64.const 64
   local.get $2
   i64.sub
   i64.shl
   i64.or
  else
   local.get $5
  end
  i64.store offset=8
 )
 (func $kernels/parse_number/assembly/big_decimal/shiftLeft (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 1
  local.get $1
  i32.shl
  local.set $5
  local.get $0
  local.get $0
  i32.load
  local.tee $6
  i32.const 2
  i32.shl
  i32.add
  local.set $4
  local.get $0
  local.set $2
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $2
    local.get $3
    local.get $2
    i64.load32_u offset=4
    local.get $5
    i64.extend_i32_u
    i64.mul
    i64.add
    local.tee $3
    i64.store32 offset=4
    local.get $3
    i64.const 32
    i64.shr_u
    local.set $3
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $3
  i64.const 0
  i64.ne
  if
   local.get $4
   local.get $3
   i64.store32 offset=4
   local.get $0
   local.get $6
   i32.const 1
   i32.add
   i32.store
  end
  local.get $0
  i32.load
  local.tee $2
  i32.eqz
  local.get $1
  i32.const 5
  i32.shr_u
  local.tee $1
  i32.eqz
  i32.or
  if
   return
  end
  local.get $0
  i32.const 4
  i32.add
  local.tee $4
  local.get $1
  i32.const 2
  i32.shl
  local.tee $5
  i32.add
  local.get $4
  local.get $2
  i32.const 2
  i32.shl
  memory.copy
  local.get $4
  i32.const 0
  local.get $5
  memory.fill
  local.get $0
  local.get $1
  local.get $2
  i32.add
  i32.store
 )
 (func $kernels/parse_number/assembly/big_decimal/multiplyByFives (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  loop $for-loop|0
   local.get $1
   i32.const 13
   i32.ge_s
   if
    local.get $0
    local.get $0
    i32.load
    local.tee $4
    i32.const 2
    i32.shl
    i32.add
    local.set $5
    i64.const 0
    local.set $3
    local.get $0
    local.set $2
    loop $for-loop|00
     local.get $2
     local.get $5
     i32.lt_u
     if
      local.get $2
      local.get $3
      local.get $2
      i64.load32_u offset=4
      i64.const 1220703125
      i64.mul
      i64.add
      local.tee $3
      i64.store32 offset=4
      local.get $3
      i64.const 32
      i64.shr_u
      local.set $3
      local.get $2
      i32.const 4
      i32.add
      local.set $2
      br $for-loop|00
     end
    end
    local.get $3
    i64.const 0
    i64.ne
    if
     local.get $5
     local.get $3
     i64.store32 offset=4
     local.get $0
     local.get $4
     i32.const 1
     i32.add
     i32.store
    end
    local.get $1
    i32.const 13
    i32.sub
    local.set $1
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $1
   i32.const 0
   i32.gt_s
   if
    local.get $0
    local.get $0
    i32.load
    local.tee $4
    i32.const 2
    i32.shl
    i32.add
    local.set $5
    i64.const 0
    local.set $3
    local.get $0
    local.set $2
    loop $for-loop|01
     local.get $2
     local.get $5
     i32.lt_u
     if
      local.get $2
      local.get $3
      local.get $2
      i64.load32_u offset=4
      i64.const 5
      i64.mul
      i64.add
      local.tee $3
      i64.store32 offset=4
      local.get $3
      i64.const 32
      i64.shr_u
      local.set $3
      local.get $2
      i32.const 4
      i32.add
      local.set $2
      br $for-loop|01
     end
    end
    local.get $3
    i64.const 0
    i64.ne
    if
     local.get $5
     local.get $3
     i64.store32 offset=4
     local.get $0
     local.get $4
     i32.const 1
     i32.add
     i32.store
    end
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|1
   end
  end
 )
 (func $~start
  (local $0 i64)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  i32.const 0
  global.set $kernels/parse_number/assembly/token/fault
  i64.const 1
  local.set $0
  i32.const 262624
  local.set $1
  loop $for-loop|0
   local.get $1
   i32.const 262776
   i32.lt_u
   if
    local.get $1
    local.get $0
    i64.store
    local.get $0
    i64.const 10
    i64.mul
    local.set $0
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 273200
  i32.const 1
  i32.store
  loop $for-loop|1
   local.get $2
   i32.const 308
   i32.le_s
   if
    local.get $2
    call $kernels/parse_number/assembly/tables/takeFirstBits
    i64.const 0
    local.set $0
    i32.const 0
    local.set $1
    loop $for-loop|2
     local.get $1
     i32.const 120
     i32.lt_u
     if
      local.get $0
      local.get $1
      i32.const 273200
      i32.add
      local.tee $3
      i64.load32_u
      i64.const 5
      i64.mul
      i64.add
      local.set $0
      local.get $3
      local.get $0
      i64.store32
      local.get $0
      i64.const 32
      i64.shr_u
      local.set $0
      local.get $1
      i32.const 4
      i32.add
      local.set $1
      br $for-loop|2
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|1
   end
  end
  i32.const 273200
  i32.const 0
  i32.const 120
  memory.fill
  i32.const 273316
  i32.const -2147483648
  i32.store
  i32.const -1
  local.set $1
  loop $for-loop|3
   local.get $1
   i32.const -342
   i32.ge_s
   if
    i64.const 0
    local.set $0
    i32.const 120
    local.set $2
    loop $for-loop|4
     local.get $2
     if
      local.get $2
      i32.const 273196
      i32.add
      local.tee $3
      i64.load32_u
      local.get $0
      i64.const 32
      i64.shl
      i64.or
      local.set $0
      local.get $3
      local.get $0
      i64.const 5
      i64.div_u
      i64.store32
      local.get $0
      i64.const 5
      i64.rem_u
      local.set $0
      local.get $2
      i32.const 4
      i32.sub
      local.set $2
      br $for-loop|4
     end
    end
    local.get $1
    call $kernels/parse_number/assembly/tables/takeFirstBits
    local.get $1
    i32.const -27
    i32.ge_s
    if
     local.get $1
     i32.const 4
     i32.shl
     i32.const 268256
     i32.add
     local.tee $2
     i64.load offset=8
     i64.const 1
     i64.add
     local.set $0
     local.get $2
     local.get $0
     i64.store offset=8
     local.get $0
     i64.eqz
     if
      local.get $2
      local.get $2
      i64.load
      i64.const 1
      i64.add
      i64.store
     end
    end
    local.get $1
    i32.const 1
    i32.sub
    local.set $1
    br $for-loop|3
   end
  end
 )
 (func $kernels/parse_number/assembly/spans/parseSpans (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 f64)
  (local $20 i32)
  (local $21 v128)
  local.get $5
  i32.const 0
  i32.store offset=4
  loop $for-loop|0
   local.get $3
   local.get $9
   i32.gt_u
   if
    local.get $0
    local.get $9
    i32.const 2
    i32.shl
    local.tee $6
    local.get $1
    i32.add
    i32.load
    i32.add
    local.tee $14
    i32.load8_u
    i32.const 45
    i32.eq
    local.set $17
    local.get $0
    local.get $2
    local.get $6
    i32.add
    i32.load
    i32.add
    local.tee $8
    local.get $14
    local.get $17
    i32.add
    local.tee $11
    i32.sub
    local.tee $10
    local.get $11
    v128.load
    i32.const 262208
    v128.load
    local.tee $15
    i8x16.add
    i32.const 262224
    v128.load
    local.tee $21
    i8x16.lt_s
    i8x16.bitmask
    local.get $11
    v128.load offset=16
    local.get $15
    i8x16.add
    local.get $21
    i8x16.lt_s
    i8x16.bitmask
    i32.const 16
    i32.shl
    i32.or
    i32.const -1
    i32.xor
    i32.const 1
    local.get $10
    i32.shl
    i32.or
    local.tee $18
    i32.ctz
    local.tee $12
    i32.sub
    i32.const 1
    i32.sub
    local.set $13
    block $for-continue|0
     local.get $10
     local.get $10
     local.get $12
     i32.ne
     i32.sub
     local.get $11
     i32.load8_u
     i32.const 48
     i32.eq
     local.tee $20
     i32.sub
     local.tee $16
     i32.const 19
     i32.le_u
     i32.const 0
     local.get $8
     local.get $11
     i32.gt_u
     local.tee $6
     if
      local.get $10
      i32.const 32
      i32.lt_u
      local.set $6
     end
     local.get $6
     if
      local.get $12
      i32.const 0
      i32.ne
      local.set $6
     end
     local.get $6
     if
      local.get $20
      i32.eqz
      local.get $12
      i32.const 1
      i32.eq
      i32.or
      local.set $6
     end
     local.get $6
     if (result i32)
      local.get $18
      local.get $18
      i32.const 1
      i32.sub
      i32.and
      local.set $6
      local.get $10
      local.get $12
      i32.eq
      if (result i32)
       i32.const 1
      else
       local.get $11
       local.get $12
       i32.add
       i32.load8_u
       i32.const 46
       i32.eq
       local.get $13
       i32.const 0
       i32.ne
       i32.and
       local.get $6
       i32.ctz
       local.get $10
       i32.eq
       i32.and
      end
     else
      local.get $6
     end
     select
     if
      local.get $8
      i32.const 16
      i32.sub
      v128.load
      local.get $8
      i32.const 17
      i32.sub
      v128.load
      local.get $13
      i32.const 31
      i32.and
      local.tee $6
      i32.const 262296
      i32.add
      v128.load
      v128.bitselect
      local.get $16
      i32.const 262376
      i32.add
      v128.load
      v128.and
      i32.const 262240
      v128.load
      i16x8.mul
      i32.const 8
      i16x8.shr_u
      i32.const 262256
      v128.load
      i32x4.dot_i16x8_s
      local.tee $15
      local.get $15
      i16x8.narrow_i32x4_s
      i32.const 262272
      v128.load
      i32x4.dot_i16x8_s
      i64x2.extract_lane 0
      local.tee $7
      i32.wrap_i64
      i64.extend_i32_u
      i64.const 100000000
      i64.mul
      local.get $7
      i64.const 32
      i64.shr_u
      i64.add
      local.set $7
      local.get $16
      i32.const 16
      i32.gt_u
      if
       local.get $16
       i32.const 262292
       i32.add
       i32.load
       local.get $6
       i32.const 262292
       i32.add
       i32.load
       local.tee $6
       local.get $8
       i32.const 20
       i32.sub
       i32.load
       i32.and
       local.get $8
       i32.const 21
       i32.sub
       i32.load
       local.get $6
       i32.const -1
       i32.xor
       i32.and
       i32.or
       i32.const 252645135
       i32.and
       i32.and
       i32.const 2561
       i32.mul
       i32.const 8
       i32.shr_u
       i32.const 16711935
       i32.and
       local.tee $6
       i32.const 255
       i32.and
       i32.const 100
       i32.mul
       local.get $6
       i32.const 16
       i32.shr_u
       i32.add
       i64.extend_i32_u
       i64.const 10000000000000000
       i64.mul
       local.get $7
       i64.add
       local.set $7
      end
      local.get $4
      local.get $9
      i32.const 3
      i32.shl
      i32.add
      local.get $7
      i64.const 9007199254740992
      i64.le_u
      if (result f64)
       local.get $7
       f64.convert_i64_s
       local.get $13
       i32.const 3
       i32.shl
       i32.const 262432
       i32.add
       f64.load
       f64.div
      else
       local.get $13
       i32.const 0
       i32.gt_s
       if (result f64)
        local.get $7
        i32.const 0
        local.get $13
        i32.sub
        call $kernels/parse_number/assembly/convert/nearest
       else
        local.get $7
        f64.convert_i64_u
       end
      end
      i64.reinterpret_f64
      local.get $17
      i64.extend_i32_u
      i64.const 63
      i64.shl
      i64.or
      i64.store
      br $for-continue|0
     end
     f64.const nan:0x8000000000000
     local.set $19
     local.get $8
     local.get $14
     i32.ne
     if
      local.get $14
      local.get $8
      call $kernels/parse_number/assembly/token/parseFloat
      local.set $19
      global.get $kernels/parse_number/assembly/token/fault
      i32.eqz
      global.get $kernels/parse_number/assembly/token/stop
      local.get $8
      i32.ne
      i32.and
      if
       i32.const 5
       global.set $kernels/parse_number/assembly/token/fault
      end
      global.get $kernels/parse_number/assembly/token/fault
      if
       local.get $5
       global.get $kernels/parse_number/assembly/token/fault
       i32.store offset=4
       local.get $5
       global.get $kernels/parse_number/assembly/token/stop
       local.get $0
       i32.sub
       i32.store offset=8
       local.get $9
       return
      end
     end
     local.get $4
     local.get $9
     i32.const 3
     i32.shl
     i32.add
     local.get $19
     f64.store
    end
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $kernels/parse_number/assembly/mod/parseInt64s (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  local.get $0
  local.get $1
  i32.add
  local.tee $1
  i32.load8_u
  local.set $6
  local.get $1
  i32.const 0
  i32.store8
  local.get $5
  i32.const 0
  i32.store offset=4
  local.get $5
  i32.const 0
  i32.store offset=12
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/parse_number/assembly/list/walk<i64>
  local.get $1
  local.get $6
  i32.store8
 )
 (func $kernels/parse_number/assembly/mod/parseInt32s (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  local.get $0
  local.get $1
  i32.add
  local.tee $1
  i32.load8_u
  local.set $6
  local.get $1
  i32.const 0
  i32.store8
  local.get $5
  i32.const 0
  i32.store offset=4
  local.get $5
  i32.const 0
  i32.store offset=12
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/parse_number/assembly/list/walk<i32>
  local.get $1
  local.get $6
  i32.store8
 )
 (func $kernels/parse_number/assembly/mod/parseFloats (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  local.get $0
  local.get $1
  i32.add
  local.tee $1
  i32.load8_u
  local.set $6
  local.get $1
  i32.const 0
  i32.store8
  local.get $5
  i32.const 0
  i32.store offset=4
  local.get $5
  i32.const 0
  i32.store offset=12
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/parse_number/assembly/list/walk<f64>
  local.get $1
  local.get $6
  i32.store8
 )
 (func $kernels/parse_number/assembly/list/walk<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  local.get $4
  local.set $8
  local.get $0
  local.set $6
  local.get $5
  i32.load
  local.set $7
  loop $while-continue|0
   block $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if
     local.get $6
     local.get $1
     local.get $3
     local.get $4
     call $kernels/parse_number/assembly/blocks/parseBlocks<i64>
     local.set $4
     local.get $6
     global.get $kernels/parse_number/assembly/blocks/reached
     i32.ne
     if
      i32.const 4
      i32.const 5
      global.get $kernels/parse_number/assembly/blocks/reached
      local.tee $6
      i32.const 1
      i32.sub
      i32.load8_u
      i32.const 44
      i32.eq
      select
      local.set $7
     end
    end
    i32.const 16
    local.set $11
    loop $for-loop|1
     local.get $11
     i32.const 0
     local.get $7
     i32.const 3
     i32.ge_u
     select
     if
      block $for-break1
       local.get $6
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $13
       local.get $6
       i32.add
       local.tee $14
       v128.load
       i32.const 262208
       v128.load
       local.tee $15
       i8x16.add
       i32.const 262224
       v128.load
       local.tee $12
       i8x16.lt_s
       i8x16.bitmask
       local.get $14
       v128.load offset=16
       local.get $15
       i8x16.add
       local.get $12
       i8x16.lt_s
       i8x16.bitmask
       i32.const 16
       i32.shl
       i32.or
       i32.const -1
       i32.xor
       i32.ctz
       local.tee $16
       local.get $14
       i32.add
       local.set $9
       local.get $16
       i32.eqz
       local.get $14
       i32.load8_u
       i32.const 48
       i32.eq
       local.get $16
       i32.const 1
       i32.gt_u
       i32.and
       i32.or
       br_if $for-break1
       local.get $9
       i32.load8_u
       local.tee $14
       i32.const 44
       i32.ne
       if (result i32)
        local.get $3
        if (result i32)
         local.get $14
         i32.const 10
         i32.eq
         local.get $14
         i32.const 32
         i32.eq
         i32.or
         local.get $14
         i32.const 13
         i32.eq
         i32.or
         local.get $14
         i32.const 9
         i32.eq
         i32.or
        else
         i32.const 0
        end
       else
        i32.const 1
       end
       i32.eqz
       br_if $for-break1
       local.get $16
       i32.const 19
       i32.gt_u
       br_if $for-break1
       local.get $9
       i32.const 16
       i32.sub
       v128.load
       local.get $16
       i32.const 262376
       i32.add
       v128.load
       v128.and
       i32.const 262240
       v128.load
       i16x8.mul
       i32.const 8
       i16x8.shr_u
       i32.const 262256
       v128.load
       i32x4.dot_i16x8_s
       local.tee $12
       local.get $12
       i16x8.narrow_i32x4_s
       i32.const 262272
       v128.load
       i32x4.dot_i16x8_s
       i64x2.extract_lane 0
       local.tee $10
       i32.wrap_i64
       i64.extend_i32_u
       i64.const 100000000
       i64.mul
       local.get $10
       i64.const 32
       i64.shr_u
       i64.add
       local.set $10
       local.get $16
       i32.const 16
       i32.gt_u
       if
        local.get $10
        local.get $16
        i32.const 262292
        i32.add
        i32.load
        i32.const 262323
        i32.load
        local.tee $16
        local.get $9
        i32.const 20
        i32.sub
        i32.load
        i32.and
        local.get $9
        i32.const 21
        i32.sub
        i32.load
        local.get $16
        i32.const -1
        i32.xor
        i32.and
        i32.or
        i32.const 252645135
        i32.and
        i32.and
        i32.const 2561
        i32.mul
        i32.const 8
        i32.shr_u
        i32.const 16711935
        i32.and
        local.tee $16
        i32.const 255
        i32.and
        i32.const 100
        i32.mul
        local.get $16
        i32.const 16
        i32.shr_u
        i32.add
        i64.extend_i32_u
        i64.const 10000000000000000
        i64.mul
        i64.add
        local.tee $10
        local.get $13
        i64.extend_i32_u
        i64.const 9223372036854775807
        i64.add
        i64.gt_u
        br_if $for-break1
       end
       local.get $4
       local.get $10
       i64.const 0
       local.get $13
       i64.extend_i32_u
       local.tee $10
       i64.sub
       i64.xor
       local.get $10
       i64.add
       i64.store
       local.get $4
       i32.const 8
       i32.add
       local.set $4
       i32.const 4
       i32.const 5
       local.get $14
       i32.const 44
       i32.eq
       select
       local.set $7
       local.get $9
       i32.const 1
       i32.add
       local.tee $6
       i32.load8_u
       i32.const 32
       i32.eq
       if
        local.get $6
        i32.const 1
        i32.add
        local.set $6
       end
       local.get $11
       i32.const 1
       i32.sub
       local.set $11
       br $for-loop|1
      end
     end
    end
    local.get $11
    i32.eqz
    br_if $while-continue|0
    local.get $6
    i32.load8_u
    local.tee $9
    i32.const 10
    i32.eq
    local.get $9
    i32.const 32
    i32.eq
    i32.or
    local.get $9
    i32.const 13
    i32.eq
    i32.or
    local.get $9
    i32.const 9
    i32.eq
    i32.or
    if
     loop $do-loop|2
      local.get $6
      i32.const 1
      i32.add
      local.tee $6
      i32.load8_u
      local.tee $9
      i32.const 10
      i32.eq
      local.get $9
      i32.const 32
      i32.eq
      i32.or
      local.get $9
      i32.const 13
      i32.eq
      i32.or
      local.get $9
      i32.const 9
      i32.eq
      i32.or
      br_if $do-loop|2
     end
     i32.const 5
     local.get $7
     local.get $7
     i32.const 1
     i32.eq
     local.get $3
     i32.const 1
     i32.eq
     i32.and
     select
     local.tee $7
     i32.const 3
     i32.ge_u
     if (result i32)
      local.get $9
      i32.const 45
      i32.eq
      local.get $9
      i32.const 48
      i32.sub
      i32.const 9
      i32.le_u
      i32.or
     else
      i32.const 0
     end
     br_if $while-continue|0
    end
    local.get $1
    local.get $6
    i32.le_u
    br_if $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if (result i32)
     local.get $9
     i32.const 45
     i32.eq
     local.get $9
     i32.const 48
     i32.sub
     i32.const 9
     i32.le_u
     i32.or
    else
     i32.const 0
    end
    if (result i32)
     local.get $6
     local.get $1
     i64.const -9223372036854775808
     call $kernels/parse_number/assembly/token/parseWhole
     local.set $10
     local.get $2
     i32.eqz
     global.get $kernels/parse_number/assembly/token/stop
     local.get $1
     i32.eq
     i32.and
     if
      local.get $5
      local.get $1
      local.get $6
      i32.sub
      i32.store offset=12
      br $while-break|0
     end
     global.get $kernels/parse_number/assembly/token/fault
     if
      local.get $5
      global.get $kernels/parse_number/assembly/token/fault
      i32.store offset=4
      local.get $5
      local.get $6
      global.get $kernels/parse_number/assembly/token/stop
      global.get $kernels/parse_number/assembly/token/fault
      i32.const 4
      i32.eq
      select
      local.get $0
      i32.sub
      i32.store offset=8
      br $while-break|0
     end
     local.get $4
     local.get $10
     i64.store
     local.get $4
     i32.const 8
     i32.add
     local.set $4
     i32.const 1
     local.set $7
     global.get $kernels/parse_number/assembly/token/stop
    else
     local.get $9
     i32.const 44
     i32.eq
     if (result i32)
      local.get $7
      i32.const 5
      i32.eq
      local.get $7
      i32.const 1
      i32.eq
      i32.or
     else
      i32.const 0
     end
     if (result i32)
      i32.const 4
      local.set $7
      local.get $6
      i32.const 1
      i32.add
     else
      local.get $3
      i32.eqz
      local.get $9
      i32.const 93
      i32.eq
      i32.and
      if (result i32)
       local.get $7
       i32.const 3
       i32.eq
       local.get $7
       i32.const 1
       i32.eq
       i32.or
      else
       i32.const 0
      end
      if (result i32)
       i32.const 2
       local.set $7
       local.get $6
       i32.const 1
       i32.add
      else
       local.get $7
       i32.eqz
       local.get $9
       i32.const 91
       i32.eq
       i32.and
       if (result i32)
        i32.const 3
        local.set $7
        local.get $6
        i32.const 1
        i32.add
       else
        local.get $5
        i32.const 1
        i32.store offset=4
        local.get $5
        local.get $6
        local.get $0
        i32.sub
        i32.store offset=8
        br $while-break|0
       end
      end
     end
    end
    local.set $6
    br $while-continue|0
   end
  end
  local.get $5
  local.get $7
  i32.store
  local.get $4
  local.get $8
  i32.sub
  i32.const 3
  i32.shr_u
 )
 (func $kernels/parse_number/assembly/list/walk<i32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 i32)
  (local $14 i64)
  (local $15 i32)
  (local $16 v128)
  local.get $4
  local.set $8
  local.get $0
  local.set $6
  local.get $5
  i32.load
  local.set $7
  loop $while-continue|0
   block $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if
     local.get $6
     local.get $1
     local.get $3
     local.get $4
     call $kernels/parse_number/assembly/blocks/parseBlocks<i32>
     local.set $4
     local.get $6
     global.get $kernels/parse_number/assembly/blocks/reached
     i32.ne
     if
      i32.const 4
      i32.const 5
      global.get $kernels/parse_number/assembly/blocks/reached
      local.tee $6
      i32.const 1
      i32.sub
      i32.load8_u
      i32.const 44
      i32.eq
      select
      local.set $7
     end
    end
    i32.const 16
    local.set $9
    loop $for-loop|1
     local.get $9
     i32.const 0
     local.get $7
     i32.const 3
     i32.ge_u
     select
     if
      block $for-break1
       local.get $6
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $11
       local.get $6
       i32.add
       local.tee $15
       v128.load
       i32.const 262208
       v128.load
       local.tee $16
       i8x16.add
       i32.const 262224
       v128.load
       local.tee $12
       i8x16.lt_s
       i8x16.bitmask
       local.get $15
       v128.load offset=16
       local.get $16
       i8x16.add
       local.get $12
       i8x16.lt_s
       i8x16.bitmask
       i32.const 16
       i32.shl
       i32.or
       i32.const -1
       i32.xor
       i32.ctz
       local.tee $10
       local.get $15
       i32.add
       local.set $13
       local.get $10
       i32.eqz
       local.get $15
       i32.load8_u
       i32.const 48
       i32.eq
       local.get $10
       i32.const 1
       i32.gt_u
       i32.and
       i32.or
       br_if $for-break1
       local.get $13
       i32.load8_u
       local.tee $15
       i32.const 44
       i32.ne
       if (result i32)
        local.get $3
        if (result i32)
         local.get $15
         i32.const 10
         i32.eq
         local.get $15
         i32.const 32
         i32.eq
         i32.or
         local.get $15
         i32.const 13
         i32.eq
         i32.or
         local.get $15
         i32.const 9
         i32.eq
         i32.or
        else
         i32.const 0
        end
       else
        i32.const 1
       end
       i32.eqz
       br_if $for-break1
       local.get $10
       i32.const 10
       i32.gt_u
       br_if $for-break1
       local.get $13
       i32.const 16
       i32.sub
       v128.load
       local.get $10
       i32.const 262376
       i32.add
       v128.load
       v128.and
       i32.const 262240
       v128.load
       i16x8.mul
       i32.const 8
       i16x8.shr_u
       i32.const 262256
       v128.load
       i32x4.dot_i16x8_s
       local.tee $12
       local.get $12
       i16x8.narrow_i32x4_s
       i32.const 262272
       v128.load
       i32x4.dot_i16x8_s
       i64x2.extract_lane 0
       local.tee $14
       i32.wrap_i64
       i64.extend_i32_u
       i64.const 100000000
       i64.mul
       local.get $14
       i64.const 32
       i64.shr_u
       i64.add
       local.tee $14
       local.get $11
       i64.extend_i32_u
       i64.const 2147483647
       i64.add
       i64.gt_u
       br_if $for-break1
       local.get $4
       local.get $14
       i32.wrap_i64
       i32.const 0
       local.get $11
       i32.sub
       i32.xor
       local.get $11
       i32.add
       i32.store
       local.get $4
       i32.const 4
       i32.add
       local.set $4
       i32.const 4
       i32.const 5
       local.get $15
       i32.const 44
       i32.eq
       select
       local.set $7
       local.get $13
       i32.const 1
       i32.add
       local.tee $6
       i32.load8_u
       i32.const 32
       i32.eq
       if
        local.get $6
        i32.const 1
        i32.add
        local.set $6
       end
       local.get $9
       i32.const 1
       i32.sub
       local.set $9
       br $for-loop|1
      end
     end
    end
    local.get $9
    i32.eqz
    br_if $while-continue|0
    local.get $6
    i32.load8_u
    local.tee $9
    i32.const 10
    i32.eq
    local.get $9
    i32.const 32
    i32.eq
    i32.or
    local.get $9
    i32.const 13
    i32.eq
    i32.or
    local.get $9
    i32.const 9
    i32.eq
    i32.or
    if
     loop $do-loop|2
      local.get $6
      i32.const 1
      i32.add
      local.tee $6
      i32.load8_u
      local.tee $9
      i32.const 10
      i32.eq
      local.get $9
      i32.const 32
      i32.eq
      i32.or
      local.get $9
      i32.const 13
      i32.eq
      i32.or
      local.get $9
      i32.const 9
      i32.eq
      i32.or
      br_if $do-loop|2
     end
     i32.const 5
     local.get $7
     local.get $7
     i32.const 1
     i32.eq
     local.get $3
     i32.const 1
     i32.eq
     i32.and
     select
     local.tee $7
     i32.const 3
     i32.ge_u
     if (result i32)
      local.get $9
      i32.const 45
      i32.eq
      local.get $9
      i32.const 48
      i32.sub
      i32.const 9
      i32.le_u
      i32.or
     else
      i32.const 0
     end
     br_if $while-continue|0
    end
    local.get $1
    local.get $6
    i32.le_u
    br_if $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if (result i32)
     local.get $9
     i32.const 45
     i32.eq
     local.get $9
     i32.const 48
     i32.sub
     i32.const 9
     i32.le_u
     i32.or
    else
     i32.const 0
    end
    if (result i32)
     local.get $6
     local.get $1
     i64.const -2147483648
     call $kernels/parse_number/assembly/token/parseWhole
     i32.wrap_i64
     local.set $9
     local.get $2
     i32.eqz
     global.get $kernels/parse_number/assembly/token/stop
     local.get $1
     i32.eq
     i32.and
     if
      local.get $5
      local.get $1
      local.get $6
      i32.sub
      i32.store offset=12
      br $while-break|0
     end
     global.get $kernels/parse_number/assembly/token/fault
     if
      local.get $5
      global.get $kernels/parse_number/assembly/token/fault
      i32.store offset=4
      local.get $5
      local.get $6
      global.get $kernels/parse_number/assembly/token/stop
      global.get $kernels/parse_number/assembly/token/fault
      i32.const 4
      i32.eq
      select
      local.get $0
      i32.sub
      i32.store offset=8
      br $while-break|0
     end
     local.get $4
     local.get $9
     i32.store
     local.get $4
     i32.const 4
     i32.add
     local.set $4
     i32.const 1
     local.set $7
     global.get $kernels/parse_number/assembly/token/stop
    else
     local.get $9
     i32.const 44
     i32.eq
     if (result i32)
      local.get $7
      i32.const 5
      i32.eq
      local.get $7
      i32.const 1
      i32.eq
      i32.or
     else
      i32.const 0
     end
     if (result i32)
      i32.const 4
      local.set $7
      local.get $6
      i32.const 1
      i32.add
     else
      local.get $3
      i32.eqz
      local.get $9
      i32.const 93
      i32.eq
      i32.and
      if (result i32)
       local.get $7
       i32.const 3
       i32.eq
       local.get $7
       i32.const 1
       i32.eq
       i32.or
      else
       i32.const 0
      end
      if (result i32)
       i32.const 2
       local.set $7
       local.get $6
       i32.const 1
       i32.add
      else
       local.get $7
       i32.eqz
       local.get $9
       i32.const 91
       i32.eq
       i32.and
       if (result i32)
        i32.const 3
        local.set $7
        local.get $6
        i32.const 1
        i32.add
       else
        local.get $5
        i32.const 1
        i32.store offset=4
        local.get $5
        local.get $6
        local.get $0
        i32.sub
        i32.store offset=8
        br $while-break|0
       end
      end
     end
    end
    local.set $6
    br $while-continue|0
   end
  end
  local.get $5
  local.get $7
  i32.store
  local.get $4
  local.get $8
  i32.sub
  i32.const 2
  i32.shr_u
 )
 (func $kernels/parse_number/assembly/list/walk<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 f64)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 v128)
  (local $20 i32)
  (local $21 i64)
  local.get $4
  local.set $8
  local.get $0
  local.set $6
  local.get $5
  i32.load
  local.set $7
  loop $while-continue|0
   block $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if
     local.get $6
     local.get $1
     local.get $3
     local.get $4
     call $kernels/parse_number/assembly/blocks/parseBlocks<f64>
     local.set $4
     local.get $6
     global.get $kernels/parse_number/assembly/blocks/reached
     i32.ne
     if
      i32.const 4
      i32.const 5
      global.get $kernels/parse_number/assembly/blocks/reached
      local.tee $6
      i32.const 1
      i32.sub
      i32.load8_u
      i32.const 44
      i32.eq
      select
      local.set $7
     end
    end
    i32.const 16
    local.set $13
    loop $for-loop|1
     local.get $13
     i32.const 0
     local.get $7
     i32.const 3
     i32.ge_u
     select
     if
      block $for-break1
       local.get $6
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $16
       local.get $6
       i32.add
       local.tee $14
       v128.load
       i32.const 262208
       v128.load
       local.tee $19
       i8x16.add
       i32.const 262224
       v128.load
       local.tee $12
       i8x16.lt_s
       i8x16.bitmask
       local.get $14
       v128.load offset=16
       local.get $19
       i8x16.add
       local.get $12
       i8x16.lt_s
       i8x16.bitmask
       i32.const 16
       i32.shl
       i32.or
       i32.const -1
       i32.xor
       local.tee $20
       i32.ctz
       local.tee $17
       local.get $14
       i32.add
       local.set $10
       local.get $17
       i32.eqz
       local.get $14
       i32.load8_u
       i32.const 48
       i32.eq
       local.tee $18
       local.get $17
       i32.const 1
       i32.gt_u
       i32.and
       i32.or
       br_if $for-break1
       local.get $10
       i32.load8_u
       local.tee $11
       i32.const 46
       i32.eq
       if (result f64)
        local.get $20
        local.get $20
        i32.const 1
        i32.sub
        i32.and
        i32.ctz
        local.tee $10
        local.get $17
        i32.sub
        i32.const 1
        i32.sub
        local.tee $20
        local.get $17
        local.get $20
        i32.add
        local.get $18
        select
        local.set $11
        local.get $20
        i32.eqz
        local.get $10
        i32.const 31
        i32.gt_u
        i32.or
        local.get $11
        i32.const 19
        i32.gt_u
        i32.or
        br_if $for-break1
        local.get $10
        local.get $14
        i32.add
        local.tee $10
        i32.const 16
        i32.sub
        v128.load
        local.get $10
        i32.const 17
        i32.sub
        v128.load
        local.get $20
        i32.const 262296
        i32.add
        v128.load
        v128.bitselect
        local.get $11
        i32.const 262376
        i32.add
        v128.load
        v128.and
        i32.const 262240
        v128.load
        i16x8.mul
        i32.const 8
        i16x8.shr_u
        i32.const 262256
        v128.load
        i32x4.dot_i16x8_s
        local.tee $12
        local.get $12
        i16x8.narrow_i32x4_s
        i32.const 262272
        v128.load
        i32x4.dot_i16x8_s
        i64x2.extract_lane 0
        local.tee $9
        i32.wrap_i64
        i64.extend_i32_u
        i64.const 100000000
        i64.mul
        local.get $9
        i64.const 32
        i64.shr_u
        i64.add
        local.set $9
        local.get $11
        i32.const 16
        i32.gt_u
        if
         local.get $9
         local.get $11
         i32.const 262292
         i32.add
         i32.load
         local.get $20
         i32.const 262292
         i32.add
         i32.load
         local.tee $11
         local.get $10
         i32.const 20
         i32.sub
         i32.load
         i32.and
         local.get $10
         i32.const 21
         i32.sub
         i32.load
         local.get $11
         i32.const -1
         i32.xor
         i32.and
         i32.or
         i32.const 252645135
         i32.and
         i32.and
         i32.const 2561
         i32.mul
         i32.const 8
         i32.shr_u
         i32.const 16711935
         i32.and
         local.tee $11
         i32.const 255
         i32.and
         i32.const 100
         i32.mul
         local.get $11
         i32.const 16
         i32.shr_u
         i32.add
         i64.extend_i32_u
         i64.const 10000000000000000
         i64.mul
         i64.add
         local.set $9
        end
        local.get $10
        i32.load8_u
        local.tee $11
        i32.const 32
        i32.or
        i32.const 101
        i32.eq
        if (result f64)
         local.get $10
         local.get $1
         call $kernels/parse_number/assembly/token/exponent
         local.set $21
         global.get $kernels/parse_number/assembly/token/stop
         local.tee $10
         i32.load8_u
         local.set $11
         local.get $21
         i64.const 400
         i64.add
         i64.const 800
         i64.gt_u
         br_if $for-break1
         local.get $9
         local.get $21
         i32.wrap_i64
         local.get $20
         i32.sub
         call $kernels/parse_number/assembly/convert/decimal
        else
         local.get $9
         i64.const 9007199254740992
         i64.le_u
         if (result f64)
          local.get $9
          f64.convert_i64_s
          local.get $20
          i32.const 3
          i32.shl
          i32.const 262432
          i32.add
          f64.load
          f64.div
         else
          local.get $20
          i32.const 0
          i32.gt_s
          if (result f64)
           local.get $9
           i32.const 0
           local.get $20
           i32.sub
           call $kernels/parse_number/assembly/convert/nearest
          else
           local.get $9
           f64.convert_i64_u
          end
         end
        end
       else
        local.get $17
        i32.const 16
        i32.gt_u
        br_if $for-break1
        local.get $10
        i32.const 16
        i32.sub
        v128.load
        local.get $17
        i32.const 262376
        i32.add
        v128.load
        v128.and
        i32.const 262240
        v128.load
        i16x8.mul
        i32.const 8
        i16x8.shr_u
        i32.const 262256
        v128.load
        i32x4.dot_i16x8_s
        local.tee $12
        local.get $12
        i16x8.narrow_i32x4_s
        i32.const 262272
        v128.load
        i32x4.dot_i16x8_s
        i64x2.extract_lane 0
        local.tee $9
        i32.wrap_i64
        i64.extend_i32_u
        i64.const 100000000
        i64.mul
        local.get $9
        i64.const 32
        i64.shr_u
        i64.add
        local.set $9
        local.get $11
        i32.const 32
        i32.or
        i32.const 101
        i32.eq
        if (result f64)
         local.get $10
         local.get $1
         call $kernels/parse_number/assembly/token/exponent
         local.set $21
         global.get $kernels/parse_number/assembly/token/stop
         local.tee $10
         i32.load8_u
         local.set $11
         local.get $21
         i64.const 400
         i64.add
         i64.const 800
         i64.gt_u
         br_if $for-break1
         local.get $9
         local.get $21
         i32.wrap_i64
         call $kernels/parse_number/assembly/convert/decimal
        else
         local.get $9
         f64.convert_i64_s
        end
       end
       local.set $15
       local.get $11
       i32.const 44
       i32.ne
       if (result i32)
        local.get $3
        if (result i32)
         local.get $11
         i32.const 10
         i32.eq
         local.get $11
         i32.const 32
         i32.eq
         i32.or
         local.get $11
         i32.const 13
         i32.eq
         i32.or
         local.get $11
         i32.const 9
         i32.eq
         i32.or
        else
         i32.const 0
        end
       else
        i32.const 1
       end
       i32.eqz
       br_if $for-break1
       local.get $4
       local.get $15
       i64.reinterpret_f64
       local.get $16
       i64.extend_i32_u
       i64.const 63
       i64.shl
       i64.or
       i64.store
       local.get $4
       i32.const 8
       i32.add
       local.set $4
       i32.const 4
       i32.const 5
       local.get $11
       i32.const 44
       i32.eq
       select
       local.set $7
       local.get $10
       i32.const 1
       i32.add
       local.tee $6
       i32.load8_u
       i32.const 32
       i32.eq
       if
        local.get $6
        i32.const 1
        i32.add
        local.set $6
       end
       local.get $13
       i32.const 1
       i32.sub
       local.set $13
       br $for-loop|1
      end
     end
    end
    local.get $13
    i32.eqz
    br_if $while-continue|0
    local.get $6
    i32.load8_u
    local.tee $10
    i32.const 10
    i32.eq
    local.get $10
    i32.const 32
    i32.eq
    i32.or
    local.get $10
    i32.const 13
    i32.eq
    i32.or
    local.get $10
    i32.const 9
    i32.eq
    i32.or
    if
     loop $do-loop|2
      local.get $6
      i32.const 1
      i32.add
      local.tee $6
      i32.load8_u
      local.tee $10
      i32.const 10
      i32.eq
      local.get $10
      i32.const 32
      i32.eq
      i32.or
      local.get $10
      i32.const 13
      i32.eq
      i32.or
      local.get $10
      i32.const 9
      i32.eq
      i32.or
      br_if $do-loop|2
     end
     i32.const 5
     local.get $7
     local.get $7
     i32.const 1
     i32.eq
     local.get $3
     i32.const 1
     i32.eq
     i32.and
     select
     local.tee $7
     i32.const 3
     i32.ge_u
     if (result i32)
      local.get $10
      i32.const 45
      i32.eq
      local.get $10
      i32.const 48
      i32.sub
      i32.const 9
      i32.le_u
      i32.or
     else
      i32.const 0
     end
     br_if $while-continue|0
    end
    local.get $1
    local.get $6
    i32.le_u
    br_if $while-break|0
    local.get $7
    i32.const 3
    i32.ge_u
    if (result i32)
     local.get $10
     i32.const 45
     i32.eq
     local.get $10
     i32.const 48
     i32.sub
     i32.const 9
     i32.le_u
     i32.or
    else
     i32.const 0
    end
    if (result i32)
     local.get $6
     local.get $1
     call $kernels/parse_number/assembly/token/parseFloat
     local.set $15
     local.get $2
     i32.eqz
     global.get $kernels/parse_number/assembly/token/stop
     local.get $1
     i32.eq
     i32.and
     if
      local.get $5
      local.get $1
      local.get $6
      i32.sub
      i32.store offset=12
      br $while-break|0
     end
     global.get $kernels/parse_number/assembly/token/fault
     if
      local.get $5
      global.get $kernels/parse_number/assembly/token/fault
      i32.store offset=4
      local.get $5
      local.get $6
      global.get $kernels/parse_number/assembly/token/stop
      global.get $kernels/parse_number/assembly/token/fault
      i32.const 4
      i32.eq
      select
      local.get $0
      i32.sub
      i32.store offset=8
      br $while-break|0
     end
     local.get $4
     local.get $15
     f64.store
     local.get $4
     i32.const 8
     i32.add
     local.set $4
     i32.const 1
     local.set $7
     global.get $kernels/parse_number/assembly/token/stop
    else
     local.get $10
     i32.const 44
     i32.eq
     if (result i32)
      local.get $7
      i32.const 5
      i32.eq
      local.get $7
      i32.const 1
      i32.eq
      i32.or
     else
      i32.const 0
     end
     if (result i32)
      i32.const 4
      local.set $7
      local.get $6
      i32.const 1
      i32.add
     else
      local.get $3
      i32.eqz
      local.get $10
      i32.const 93
      i32.eq
      i32.and
      if (result i32)
       local.get $7
       i32.const 3
       i32.eq
       local.get $7
       i32.const 1
       i32.eq
       i32.or
      else
       i32.const 0
      end
      if (result i32)
       i32.const 2
       local.set $7
       local.get $6
       i32.const 1
       i32.add
      else
       local.get $7
       i32.eqz
       local.get $10
       i32.const 91
       i32.eq
       i32.and
       if (result i32)
        i32.const 3
        local.set $7
        local.get $6
        i32.const 1
        i32.add
       else
        local.get $5
        i32.const 1
        i32.store offset=4
        local.get $5
        local.get $6
        local.get $0
        i32.sub
        i32.store offset=8
        br $while-break|0
       end
      end
     end
    end
    local.set $6
    br $while-continue|0
   end
  end
  local.get $5
  local.get $7
  i32.store
  local.get $4
  local.get $8
  i32.sub
  i32.const 3
  i32.shr_u
 )
 (func $kernels/parse_number/assembly/blocks/parseBlocks<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 v128)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 i64)
  (local $16 i64)
  (local $17 v128)
  (local $18 i64)
  (local $19 i32)
  (local $20 i32)
  i32.const 1
  local.set $7
  loop $while-continue|0
   local.get $0
   i32.const -64
   i32.sub
   local.get $1
   i32.le_u
   if
    block $while-break|0
     i64.const -1
     block $kernels/parse_number/assembly/blocks/separators64|inlined.3 (result i64)
      local.get $0
      v128.load
      local.tee $13
      i32.const 262160
      v128.load
      local.tee $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $0
      v128.load offset=16
      local.tee $14
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $0
      v128.load offset=32
      local.tee $6
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $0
      v128.load offset=48
      local.tee $8
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.tee $5
      local.get $2
      i32.eqz
      br_if $kernels/parse_number/assembly/blocks/separators64|inlined.3
      drop
      local.get $13
      i32.const 262192
      v128.load
      local.tee $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $6
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.get $5
      local.get $13
      i32.const 262176
      v128.load
      local.tee $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $6
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.or
      i64.or
     end
     local.tee $5
     i64.clz
     i64.shr_u
     local.tee $15
     local.get $5
     i64.const -1
     i64.xor
     local.tee $16
     local.get $13
     i32.const 262208
     v128.load
     local.tee $17
     i8x16.add
     i32.const 262224
     v128.load
     local.tee $10
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     local.get $14
     local.get $17
     i8x16.add
     local.get $10
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $6
     local.get $17
     i8x16.add
     local.get $10
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $8
     local.get $17
     i8x16.add
     local.get $10
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
     i64.and
     i64.and
     i64.eqz
     if (result i64)
      local.get $15
      local.get $16
      i64.and
      local.tee $15
      i64.const 1
      i64.shr_u
      local.tee $16
      local.get $5
      i64.const 1
      i64.shl
      i64.const 1
      i64.or
      local.tee $18
      local.get $13
      i32.const 262144
      v128.load
      local.tee $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $6
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $10
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.and
      i64.and
      local.get $15
      local.get $16
      i64.and
      local.tee $16
      local.get $16
      i64.const 2
      i64.shr_u
      i64.and
      local.get $15
      i64.const 4
      i64.shr_u
      i64.and
      local.get $5
      local.get $18
      i64.and
      i64.or
      i64.or
     else
      i64.const 1
     end
     i64.eqz
     if
      local.get $0
      local.set $4
      loop $do-loop|1
       local.get $3
       local.get $0
       i32.load
       i32.const 0
       local.get $4
       local.get $5
       i64.ctz
       i32.wrap_i64
       i32.add
       local.tee $9
       local.get $0
       i32.sub
       i32.const 3
       i32.shl
       i32.sub
       i32.shl
       i32.const 252645135
       i32.and
       i32.const 2561
       i32.mul
       i32.const 8
       i32.shr_u
       i32.const 16711935
       i32.and
       i32.const 6553601
       i32.mul
       i32.const 16
       i32.shr_u
       i64.extend_i32_u
       i64.store
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       local.get $9
       i32.const 1
       i32.add
       local.set $0
       local.get $5
       local.get $5
       i64.const 1
       i64.sub
       i64.and
       local.tee $5
       i64.const 0
       i64.ne
       br_if $do-loop|1
      end
      br $while-continue|0
     end
     local.get $0
     local.get $0
     local.get $7
     local.get $1
     local.get $0
     i32.sub
     i32.const 6
     i32.shr_u
     local.tee $4
     local.get $4
     local.get $7
     i32.gt_u
     select
     i32.const 6
     i32.shl
     i32.add
     local.get $2
     i32.const 1
     call $kernels/parse_number/assembly/blocks/mark
     local.tee $19
     i32.const 273408
     i32.eq
     br_if $while-break|0
     i32.const 16
     local.get $7
     i32.const 1
     i32.shl
     local.tee $4
     local.get $4
     i32.const 16
     i32.ge_u
     select
     local.set $7
     i32.const 273408
     local.set $4
     loop $do-loop|2
      block $do-break|2
       local.get $0
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $9
       local.get $0
       i32.add
       local.tee $20
       i32.load8_u
       i32.const 48
       i32.sub
       local.set $11
       i32.const 1
       local.get $4
       i32.load
       local.tee $12
       local.get $20
       i32.sub
       local.tee $20
       i32.const 1
       i32.ne
       local.get $11
       select
       i32.const 0
       local.get $11
       i32.const 1
       i32.sub
       i32.const 8
       i32.gt_u
       select
       br_if $do-break|2
       local.get $20
       i32.const 19
       i32.gt_u
       br_if $do-break|2
       local.get $12
       i32.const 16
       i32.sub
       v128.load
       local.get $20
       i32.const 262376
       i32.add
       v128.load
       v128.and
       i32.const 262240
       v128.load
       i16x8.mul
       i32.const 8
       i16x8.shr_u
       i32.const 262256
       v128.load
       i32x4.dot_i16x8_s
       local.tee $6
       local.get $6
       i16x8.narrow_i32x4_s
       i32.const 262272
       v128.load
       i32x4.dot_i16x8_s
       i64x2.extract_lane 0
       local.tee $5
       i32.wrap_i64
       i64.extend_i32_u
       i64.const 100000000
       i64.mul
       local.get $5
       i64.const 32
       i64.shr_u
       i64.add
       local.set $5
       local.get $9
       i64.extend_i32_u
       local.tee $15
       i64.const 9223372036854775807
       i64.add
       local.get $20
       i32.const 16
       i32.gt_u
       if
        local.get $20
        i32.const 262292
        i32.add
        i32.load
        i32.const 262323
        i32.load
        local.tee $9
        local.get $12
        i32.const 20
        i32.sub
        i32.load
        i32.and
        local.get $12
        i32.const 21
        i32.sub
        i32.load
        local.get $9
        i32.const -1
        i32.xor
        i32.and
        i32.or
        i32.const 252645135
        i32.and
        i32.and
        i32.const 2561
        i32.mul
        i32.const 8
        i32.shr_u
        i32.const 16711935
        i32.and
        local.tee $9
        i32.const 255
        i32.and
        i32.const 100
        i32.mul
        local.get $9
        i32.const 16
        i32.shr_u
        i32.add
        i64.extend_i32_u
        i64.const 10000000000000000
        i64.mul
        local.get $5
        i64.add
        local.set $5
       end
       local.get $5
       i64.lt_u
       br_if $do-break|2
       local.get $3
       local.get $15
       local.get $5
       i64.const 0
       local.get $15
       i64.sub
       i64.xor
       i64.add
       i64.store
       local.get $12
       i32.const 1
       i32.add
       local.set $0
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       local.get $19
       local.get $4
       i32.const 4
       i32.add
       local.tee $4
       i32.gt_u
       br_if $do-loop|2
      end
     end
     local.get $4
     local.get $19
     i32.lt_u
     br_if $while-break|0
     br $while-continue|0
    end
   end
  end
  local.get $0
  global.set $kernels/parse_number/assembly/blocks/reached
  local.get $3
 )
 (func $kernels/parse_number/assembly/blocks/parseBlocks<i32> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i64)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 i64)
  (local $16 i64)
  (local $17 v128)
  (local $18 i64)
  (local $19 i32)
  (local $20 i32)
  i32.const 1
  local.set $7
  loop $while-continue|0
   local.get $0
   i32.const -64
   i32.sub
   local.get $1
   i32.le_u
   if
    block $while-break|0
     i64.const -1
     block $kernels/parse_number/assembly/blocks/separators64|inlined.2 (result i64)
      local.get $0
      v128.load
      local.tee $13
      i32.const 262160
      v128.load
      local.tee $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $0
      v128.load offset=16
      local.tee $14
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $0
      v128.load offset=32
      local.tee $5
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $0
      v128.load offset=48
      local.tee $8
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.tee $6
      local.get $2
      i32.eqz
      br_if $kernels/parse_number/assembly/blocks/separators64|inlined.2
      drop
      local.get $13
      i32.const 262192
      v128.load
      local.tee $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $5
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.get $6
      local.get $13
      i32.const 262176
      v128.load
      local.tee $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $5
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.or
      i64.or
     end
     local.tee $6
     i64.clz
     i64.shr_u
     local.tee $15
     local.get $6
     i64.const -1
     i64.xor
     local.tee $16
     local.get $13
     i32.const 262208
     v128.load
     local.tee $17
     i8x16.add
     i32.const 262224
     v128.load
     local.tee $11
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     local.get $14
     local.get $17
     i8x16.add
     local.get $11
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $5
     local.get $17
     i8x16.add
     local.get $11
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $8
     local.get $17
     i8x16.add
     local.get $11
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
     i64.and
     i64.and
     i64.eqz
     if (result i64)
      local.get $15
      local.get $16
      i64.and
      local.tee $15
      i64.const 1
      i64.shr_u
      local.tee $16
      local.get $6
      i64.const 1
      i64.shl
      i64.const 1
      i64.or
      local.tee $18
      local.get $13
      i32.const 262144
      v128.load
      local.tee $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $14
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $5
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $8
      local.get $11
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.and
      i64.and
      local.get $15
      local.get $16
      i64.and
      local.tee $16
      local.get $16
      i64.const 2
      i64.shr_u
      i64.and
      local.get $15
      i64.const 4
      i64.shr_u
      i64.and
      local.get $6
      local.get $18
      i64.and
      i64.or
      i64.or
     else
      i64.const 1
     end
     i64.eqz
     if
      local.get $0
      local.set $4
      loop $do-loop|1
       local.get $3
       local.get $0
       i32.load
       i32.const 0
       local.get $4
       local.get $6
       i64.ctz
       i32.wrap_i64
       i32.add
       local.tee $9
       local.get $0
       i32.sub
       i32.const 3
       i32.shl
       i32.sub
       i32.shl
       i32.const 252645135
       i32.and
       i32.const 2561
       i32.mul
       i32.const 8
       i32.shr_u
       i32.const 16711935
       i32.and
       i32.const 6553601
       i32.mul
       i32.const 16
       i32.shr_u
       i32.store
       local.get $3
       i32.const 4
       i32.add
       local.set $3
       local.get $9
       i32.const 1
       i32.add
       local.set $0
       local.get $6
       local.get $6
       i64.const 1
       i64.sub
       i64.and
       local.tee $6
       i64.const 0
       i64.ne
       br_if $do-loop|1
      end
      br $while-continue|0
     end
     local.get $0
     local.get $0
     local.get $7
     local.get $1
     local.get $0
     i32.sub
     i32.const 6
     i32.shr_u
     local.tee $4
     local.get $4
     local.get $7
     i32.gt_u
     select
     i32.const 6
     i32.shl
     i32.add
     local.get $2
     i32.const 1
     call $kernels/parse_number/assembly/blocks/mark
     local.tee $19
     i32.const 273408
     i32.eq
     br_if $while-break|0
     i32.const 16
     local.get $7
     i32.const 1
     i32.shl
     local.tee $4
     local.get $4
     i32.const 16
     i32.ge_u
     select
     local.set $7
     i32.const 273408
     local.set $4
     loop $do-loop|2
      block $do-break|2
       local.get $0
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $12
       local.get $0
       i32.add
       local.tee $20
       i32.load8_u
       i32.const 48
       i32.sub
       local.set $9
       i32.const 1
       local.get $4
       i32.load
       local.tee $10
       local.get $20
       i32.sub
       local.tee $20
       i32.const 1
       i32.ne
       local.get $9
       select
       i32.const 0
       local.get $9
       i32.const 1
       i32.sub
       i32.const 8
       i32.gt_u
       select
       br_if $do-break|2
       local.get $20
       i32.const 10
       i32.gt_u
       local.get $10
       i32.const 16
       i32.sub
       v128.load
       local.get $20
       i32.const 262376
       i32.add
       v128.load
       v128.and
       i32.const 262240
       v128.load
       i16x8.mul
       i32.const 8
       i16x8.shr_u
       i32.const 262256
       v128.load
       i32x4.dot_i16x8_s
       local.tee $5
       local.get $5
       i16x8.narrow_i32x4_s
       i32.const 262272
       v128.load
       i32x4.dot_i16x8_s
       i64x2.extract_lane 0
       local.tee $6
       i32.wrap_i64
       i64.extend_i32_u
       i64.const 100000000
       i64.mul
       local.get $6
       i64.const 32
       i64.shr_u
       i64.add
       local.tee $6
       local.get $12
       i64.extend_i32_u
       i64.const 2147483647
       i64.add
       i64.gt_u
       i32.or
       br_if $do-break|2
       local.get $3
       local.get $6
       i32.wrap_i64
       i32.const 0
       local.get $12
       i32.sub
       i32.xor
       local.get $12
       i32.add
       i32.store
       local.get $10
       i32.const 1
       i32.add
       local.set $0
       local.get $3
       i32.const 4
       i32.add
       local.set $3
       local.get $19
       local.get $4
       i32.const 4
       i32.add
       local.tee $4
       i32.gt_u
       br_if $do-loop|2
      end
     end
     local.get $4
     local.get $19
     i32.lt_u
     br_if $while-break|0
     br $while-continue|0
    end
   end
  end
  local.get $0
  global.set $kernels/parse_number/assembly/blocks/reached
  local.get $3
 )
 (func $kernels/parse_number/assembly/blocks/parseBlocks<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 f64)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 v128)
  (local $19 i64)
  (local $20 v128)
  (local $21 i64)
  (local $22 v128)
  (local $23 i64)
  (local $24 i32)
  (local $25 i64)
  i32.const 1
  local.set $11
  loop $while-continue|0
   local.get $0
   i32.const -64
   i32.sub
   local.get $1
   i32.le_u
   if
    block $while-break|0
     i64.const -1
     block $kernels/parse_number/assembly/blocks/separators64|inlined.0 (result i64)
      local.get $0
      v128.load
      local.tee $20
      i32.const 262160
      v128.load
      local.tee $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $0
      v128.load offset=16
      local.tee $7
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $0
      v128.load offset=32
      local.tee $12
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $0
      v128.load offset=48
      local.tee $13
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.tee $6
      local.get $2
      i32.eqz
      br_if $kernels/parse_number/assembly/blocks/separators64|inlined.0
      drop
      local.get $20
      i32.const 262192
      v128.load
      local.tee $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $7
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $13
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      local.get $6
      local.get $20
      i32.const 262176
      v128.load
      local.tee $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $7
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $13
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.or
      i64.or
     end
     local.tee $6
     i64.clz
     i64.shr_u
     local.tee $19
     local.get $6
     i64.const -1
     i64.xor
     local.tee $21
     local.get $20
     i32.const 262208
     v128.load
     local.tee $22
     i8x16.add
     i32.const 262224
     v128.load
     local.tee $18
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     local.get $7
     local.get $22
     i8x16.add
     local.get $18
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $12
     local.get $22
     i8x16.add
     local.get $18
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $13
     local.get $22
     i8x16.add
     local.get $18
     i8x16.lt_s
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
     i64.and
     i64.and
     i64.eqz
     if (result i64)
      local.get $19
      local.get $21
      i64.and
      local.tee $19
      i64.const 1
      i64.shr_u
      local.tee $21
      local.get $6
      i64.const 1
      i64.shl
      i64.const 1
      i64.or
      local.tee $23
      local.get $20
      i32.const 262144
      v128.load
      local.tee $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $7
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $13
      local.get $18
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.and
      i64.and
      local.get $19
      local.get $21
      i64.and
      local.tee $21
      local.get $21
      i64.const 2
      i64.shr_u
      i64.and
      local.get $19
      i64.const 4
      i64.shr_u
      i64.and
      local.get $6
      local.get $23
      i64.and
      i64.or
      i64.or
     else
      i64.const 1
     end
     i64.eqz
     if
      local.get $0
      local.set $4
      loop $do-loop|1
       local.get $3
       local.get $0
       i32.load
       i32.const 0
       local.get $4
       local.get $6
       i64.ctz
       i32.wrap_i64
       i32.add
       local.tee $5
       local.get $0
       i32.sub
       i32.const 3
       i32.shl
       i32.sub
       i32.shl
       i32.const 252645135
       i32.and
       i32.const 2561
       i32.mul
       i32.const 8
       i32.shr_u
       i32.const 16711935
       i32.and
       i32.const 6553601
       i32.mul
       i32.const 16
       i32.shr_u
       f64.convert_i32_u
       f64.store
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       local.get $5
       i32.const 1
       i32.add
       local.set $0
       local.get $6
       local.get $6
       i64.const 1
       i64.sub
       i64.and
       local.tee $6
       i64.const 0
       i64.ne
       br_if $do-loop|1
      end
      br $while-continue|0
     end
     local.get $0
     local.get $0
     local.get $11
     local.get $1
     local.get $0
     i32.sub
     i32.const 6
     i32.shr_u
     local.tee $4
     local.get $4
     local.get $11
     i32.gt_u
     select
     i32.const 6
     i32.shl
     i32.add
     local.get $2
     i32.const 0
     call $kernels/parse_number/assembly/blocks/mark
     local.tee $15
     i32.const 273408
     i32.eq
     br_if $while-break|0
     i32.const 16
     local.get $11
     i32.const 1
     i32.shl
     local.tee $4
     local.get $4
     i32.const 16
     i32.ge_u
     select
     local.set $11
     i32.const 273408
     local.set $9
     loop $do-loop|2
      block $do-break|2
       local.get $0
       i32.load8_u
       i32.const 45
       i32.eq
       local.tee $17
       local.get $0
       i32.add
       local.tee $16
       i32.load8_u
       i32.const 48
       i32.sub
       local.set $14
       i32.const 1
       local.get $9
       i32.load
       local.tee $4
       local.get $16
       i32.sub
       local.tee $8
       i32.const 1
       i32.ne
       local.get $14
       select
       i32.const 0
       local.get $14
       i32.const 1
       i32.sub
       i32.const 8
       i32.gt_u
       select
       br_if $do-break|2
       local.get $3
       local.get $4
       i32.load16_u
       local.tee $5
       i32.const 255
       i32.and
       i32.const 46
       i32.eq
       if (result f64)
        local.get $5
        i32.const 8
        i32.shr_u
        i32.const 48
        i32.sub
        i32.const 9
        i32.gt_u
        br_if $do-break|2
        local.get $4
        local.set $5
        local.get $9
        i32.const 4
        i32.add
        local.tee $9
        i32.load
        local.tee $4
        i32.load8_u
        local.tee $24
        i32.const 44
        i32.eq
        if (result i32)
         i32.const 1
        else
         local.get $2
         if (result i32)
          local.get $24
          i32.const 32
          i32.eq
          local.get $24
          i32.const 10
          i32.eq
          i32.or
         else
          i32.const 0
         end
        end
        i32.eqz
        br_if $do-break|2
        local.get $8
        local.get $4
        local.get $5
        i32.sub
        i32.const 1
        i32.sub
        local.tee $5
        i32.add
        local.tee $24
        i32.const 15
        i32.le_u
        if (result f64)
         local.get $4
         i32.const 16
         i32.sub
         v128.load
         local.get $4
         i32.const 17
         i32.sub
         v128.load
         local.get $5
         i32.const 262296
         i32.add
         v128.load
         v128.bitselect
         local.get $24
         i32.const 262376
         i32.add
         v128.load
         v128.and
         i32.const 262240
         v128.load
         i16x8.mul
         i32.const 8
         i16x8.shr_u
         i32.const 262256
         v128.load
         i32x4.dot_i16x8_s
         local.tee $7
         local.get $7
         i16x8.narrow_i32x4_s
         i32.const 262272
         v128.load
         i32x4.dot_i16x8_s
         i64x2.extract_lane 0
         local.tee $6
         i32.wrap_i64
         i64.extend_i32_u
         i64.const 100000000
         i64.mul
         local.get $6
         i64.const 32
         i64.shr_u
         i64.add
         f64.convert_i64_s
         local.get $5
         i32.const 3
         i32.shl
         i32.const 262432
         i32.add
         f64.load
         f64.div
        else
         local.get $8
         i32.const 3
         i32.le_u
         local.get $5
         i32.const 16
         i32.le_u
         i32.and
         local.get $14
         i32.const 0
         i32.ne
         i32.and
         if (result f64)
          block $kernels/parse_number/assembly/convert/quotientOfMany|inlined.0 (result f64)
           local.get $4
           i32.const 16
           i32.sub
           v128.load
           local.get $5
           i32.const 262376
           i32.add
           v128.load
           v128.and
           i32.const 262240
           v128.load
           i16x8.mul
           i32.const 8
           i16x8.shr_u
           i32.const 262256
           v128.load
           i32x4.dot_i16x8_s
           local.tee $7
           local.get $7
           i16x8.narrow_i32x4_s
           i32.const 262272
           v128.load
           i32x4.dot_i16x8_s
           i64x2.extract_lane 0
           local.tee $6
           i32.wrap_i64
           i64.extend_i32_u
           i64.const 100000000
           i64.mul
           local.get $6
           i64.const 32
           i64.shr_u
           i64.add
           local.get $5
           i32.const 3
           i32.shl
           local.tee $0
           i32.const 262624
           i32.add
           i64.load
           local.tee $6
           local.get $16
           i32.load
           i32.const 0
           local.get $8
           i32.const 3
           i32.shl
           i32.sub
           i32.shl
           i32.const 252645135
           i32.and
           i32.const 2561
           i32.mul
           i32.const 8
           i32.shr_u
           i32.const 16711935
           i32.and
           i32.const 6553601
           i32.mul
           i32.const 16
           i32.shr_u
           i64.extend_i32_u
           i64.mul
           i64.add
           local.tee $19
           f64.convert_i64_s
           local.get $0
           i32.const 262432
           i32.add
           f64.load
           f64.div
           local.tee $10
           i64.reinterpret_f64
           local.tee $21
           i64.const -9218868437227405313
           i64.and
           local.tee $23
           i64.const 0
           i64.le_s
           if
            local.get $19
            i64.const 9007199254740992
            i64.gt_u
            if (result f64)
             local.get $5
             i32.const 0
             i32.gt_s
             if (result f64)
              local.get $19
              i32.const 0
              local.get $5
              i32.sub
              call $kernels/parse_number/assembly/convert/nearest
             else
              local.get $19
              f64.convert_i64_u
             end
            else
             local.get $10
            end
            br $kernels/parse_number/assembly/convert/quotientOfMany|inlined.0
           end
           local.get $19
           i64.const 1075
           local.get $21
           i64.const 52
           i64.shr_u
           i64.sub
           i64.shl
           local.get $23
           i64.const 4503599627370496
           i64.or
           local.get $6
           i64.mul
           i64.sub
           local.get $6
           i64.const 1
           i64.shr_u
           i64.add
           local.tee $19
           local.get $6
           i64.gt_s
           i64.extend_i32_u
           local.get $21
           local.get $19
           i64.const 63
           i64.shr_s
           i64.add
           i64.add
           f64.reinterpret_i64
          end
         else
          local.get $24
          local.get $14
          i32.eqz
          i32.const 19
          i32.add
          i32.gt_u
          br_if $do-break|2
          local.get $4
          i32.const 16
          i32.sub
          v128.load
          local.get $4
          i32.const 17
          i32.sub
          v128.load
          local.get $5
          i32.const 262296
          i32.add
          v128.load
          v128.bitselect
          local.get $24
          i32.const 262376
          i32.add
          v128.load
          v128.and
          i32.const 262240
          v128.load
          i16x8.mul
          i32.const 8
          i16x8.shr_u
          i32.const 262256
          v128.load
          i32x4.dot_i16x8_s
          local.tee $7
          local.get $7
          i16x8.narrow_i32x4_s
          i32.const 262272
          v128.load
          i32x4.dot_i16x8_s
          i64x2.extract_lane 0
          local.tee $6
          i32.wrap_i64
          i64.extend_i32_u
          i64.const 100000000
          i64.mul
          local.get $6
          i64.const 32
          i64.shr_u
          i64.add
          local.set $6
          local.get $24
          i32.const 16
          i32.gt_u
          if
           local.get $24
           i32.const 262292
           i32.add
           i32.load
           local.get $5
           i32.const 262292
           i32.add
           i32.load
           local.tee $0
           local.get $4
           i32.const 20
           i32.sub
           i32.load
           i32.and
           local.get $4
           i32.const 21
           i32.sub
           i32.load
           local.get $0
           i32.const -1
           i32.xor
           i32.and
           i32.or
           i32.const 252645135
           i32.and
           i32.and
           i32.const 2561
           i32.mul
           i32.const 8
           i32.shr_u
           i32.const 16711935
           i32.and
           local.tee $0
           i32.const 255
           i32.and
           i32.const 100
           i32.mul
           local.get $0
           i32.const 16
           i32.shr_u
           i32.add
           i64.extend_i32_u
           i64.const 10000000000000000
           i64.mul
           local.get $6
           i64.add
           local.set $6
          end
          block $kernels/parse_number/assembly/convert/quotient|inlined.0 (result f64)
           local.get $5
           i32.const 5
           i32.sub
           i32.const 13
           i32.le_u
           if
            local.get $5
            i32.const 3
            i32.shl
            local.tee $0
            i32.const 262624
            i32.add
            i64.load
            local.set $21
            i64.const 1075
            local.get $6
            f64.convert_i64_s
            local.get $0
            i32.const 262432
            i32.add
            f64.load
            f64.div
            i64.reinterpret_f64
            local.tee $23
            i64.const 52
            i64.shr_u
            i64.sub
            local.set $25
            local.get $23
            i64.const 4503599627370495
            i64.and
            local.tee $19
            i64.const 0
            i64.ne
            local.get $25
            i64.const 63
            i64.le_u
            i32.and
            if
             local.get $6
             local.get $25
             i64.shl
             local.get $19
             i64.const 4503599627370496
             i64.or
             local.get $21
             i64.mul
             i64.sub
             local.get $21
             i64.const 1
             i64.shr_u
             i64.add
             local.tee $6
             local.get $21
             i64.gt_s
             i64.extend_i32_u
             local.get $23
             local.get $6
             i64.const 63
             i64.shr_s
             i64.add
             i64.add
             f64.reinterpret_i64
             br $kernels/parse_number/assembly/convert/quotient|inlined.0
            end
           end
           local.get $6
           i64.const 9007199254740992
           i64.le_u
           if (result f64)
            local.get $6
            f64.convert_i64_s
            local.get $5
            i32.const 3
            i32.shl
            i32.const 262432
            i32.add
            f64.load
            f64.div
           else
            local.get $5
            i32.const 0
            i32.gt_s
            if (result f64)
             local.get $6
             i32.const 0
             local.get $5
             i32.sub
             call $kernels/parse_number/assembly/convert/nearest
            else
             local.get $6
             f64.convert_i64_u
            end
           end
          end
         end
        end
       else
        local.get $8
        i32.const 19
        i32.gt_u
        if (result i32)
         i32.const 0
        else
         local.get $5
         i32.const 255
         i32.and
         local.tee $5
         i32.const 44
         i32.eq
         if (result i32)
          i32.const 1
         else
          local.get $2
          if (result i32)
           local.get $5
           i32.const 32
           i32.eq
           local.get $5
           i32.const 10
           i32.eq
           i32.or
          else
           i32.const 0
          end
         end
        end
        i32.eqz
        br_if $do-break|2
        local.get $4
        i32.const 16
        i32.sub
        v128.load
        local.get $8
        i32.const 262376
        i32.add
        v128.load
        v128.and
        i32.const 262240
        v128.load
        i16x8.mul
        i32.const 8
        i16x8.shr_u
        i32.const 262256
        v128.load
        i32x4.dot_i16x8_s
        local.tee $7
        local.get $7
        i16x8.narrow_i32x4_s
        i32.const 262272
        v128.load
        i32x4.dot_i16x8_s
        i64x2.extract_lane 0
        local.tee $6
        i32.wrap_i64
        i64.extend_i32_u
        i64.const 100000000
        i64.mul
        local.get $6
        i64.const 32
        i64.shr_u
        i64.add
        local.set $6
        local.get $8
        i32.const 16
        i32.gt_u
        if (result i64)
         local.get $8
         i32.const 262292
         i32.add
         i32.load
         i32.const 262323
         i32.load
         local.tee $0
         local.get $4
         i32.const 20
         i32.sub
         i32.load
         i32.and
         local.get $4
         i32.const 21
         i32.sub
         i32.load
         local.get $0
         i32.const -1
         i32.xor
         i32.and
         i32.or
         i32.const 252645135
         i32.and
         i32.and
         i32.const 2561
         i32.mul
         i32.const 8
         i32.shr_u
         i32.const 16711935
         i32.and
         local.tee $0
         i32.const 255
         i32.and
         i32.const 100
         i32.mul
         local.get $0
         i32.const 16
         i32.shr_u
         i32.add
         i64.extend_i32_u
         i64.const 10000000000000000
         i64.mul
         local.get $6
         i64.add
        else
         local.get $6
        end
        f64.convert_i64_u
       end
       i64.reinterpret_f64
       local.get $17
       i64.extend_i32_u
       i64.const 63
       i64.shl
       i64.or
       i64.store
       local.get $4
       i32.const 1
       i32.add
       local.set $0
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       local.get $15
       local.get $9
       i32.const 4
       i32.add
       local.tee $9
       i32.gt_u
       br_if $do-loop|2
      end
     end
     local.get $9
     local.get $15
     i32.lt_u
     br_if $while-break|0
     br $while-continue|0
    end
   end
  end
  local.get $0
  global.set $kernels/parse_number/assembly/blocks/reached
  local.get $3
 )
 (func $kernels/parse_number/assembly/big_decimal/nearestOf (param $0 f64) (param $1 f64) (param $2 i32) (param $3 i32) (param $4 i32) (result f64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  i32.const 277568
  i32.const 0
  i32.store
  local.get $2
  local.set $5
  loop $for-loop|0
   local.get $3
   local.get $5
   i32.gt_u
   if
    local.get $5
    i32.load8_u
    i32.const 48
    i32.sub
    local.tee $2
    i32.const 9
    i32.le_u
    if
     local.get $7
     i32.const 768
     i32.lt_s
     if
      i32.const 277568
      i32.load
      local.tee $10
      i32.const 2
      i32.shl
      i32.const 277568
      i32.add
      local.set $8
      local.get $2
      i64.extend_i32_u
      local.set $6
      i32.const 277568
      local.set $2
      loop $for-loop|00
       local.get $2
       local.get $8
       i32.lt_u
       if
        local.get $2
        local.get $6
        local.get $2
        i64.load32_u offset=4
        i64.const 10
        i64.mul
        i64.add
        local.tee $6
        i64.store32 offset=4
        local.get $6
        i64.const 32
        i64.shr_u
        local.set $6
        local.get $2
        i32.const 4
        i32.add
        local.set $2
        br $for-loop|00
       end
      end
      local.get $6
      i64.const 0
      i64.ne
      if
       local.get $8
       local.get $6
       i64.store32 offset=4
       i32.const 277568
       local.get $10
       i32.const 1
       i32.add
       i32.store
      end
      local.get $7
      i32.const 1
      i32.add
      local.set $7
     else
      local.get $2
      local.get $9
      i32.or
      local.set $9
      local.get $4
      i32.const 1
      i32.add
      local.set $4
     end
    end
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $9
  if
   i32.const 277568
   i32.load
   local.tee $3
   i32.const 2
   i32.shl
   i32.const 277568
   i32.add
   local.set $5
   i64.const 1
   local.set $6
   i32.const 277568
   local.set $2
   loop $for-loop|01
    local.get $2
    local.get $5
    i32.lt_u
    if
     local.get $2
     local.get $6
     local.get $2
     i64.load32_u offset=4
     i64.const 10
     i64.mul
     i64.add
     local.tee $6
     i64.store32 offset=4
     local.get $6
     i64.const 32
     i64.shr_u
     local.set $6
     local.get $2
     i32.const 4
     i32.add
     local.set $2
     br $for-loop|01
    end
   end
   local.get $6
   i64.const 0
   i64.ne
   if
    local.get $5
    local.get $6
    i64.store32 offset=4
    i32.const 277568
    local.get $3
    i32.const 1
    i32.add
    i32.store
   end
   local.get $4
   i32.const 1
   i32.sub
   local.set $4
  end
  local.get $0
  i64.reinterpret_f64
  local.tee $6
  i64.const 52
  i64.shr_u
  i32.wrap_i64
  local.set $2
  i32.const 278080
  i32.const 2
  i32.store
  i32.const 278084
  local.get $6
  i64.const 4503599627370495
  i64.and
  i64.const 4503599627370496
  i64.const 0
  local.get $2
  select
  i64.or
  local.tee $6
  i64.const 1
  i64.shl
  i64.const 1
  i64.or
  local.tee $11
  i64.store32
  i32.const 278088
  local.get $11
  i64.const 32
  i64.shr_u
  local.tee $11
  i64.store32
  local.get $11
  i64.eqz
  if
   i32.const 278080
   i32.const 1
   i32.store
  end
  local.get $4
  i32.const 0
  i32.lt_s
  if
   i32.const 278080
   i32.const 0
   local.get $4
   i32.sub
   call $kernels/parse_number/assembly/big_decimal/multiplyByFives
  else
   i32.const 277568
   local.get $4
   call $kernels/parse_number/assembly/big_decimal/multiplyByFives
  end
  local.get $4
  i32.const 1
  local.get $2
  local.get $2
  i32.const 1
  i32.le_u
  select
  i32.const 1076
  i32.sub
  i32.sub
  local.tee $2
  i32.const 0
  i32.gt_s
  if
   i32.const 277568
   local.get $2
   call $kernels/parse_number/assembly/big_decimal/shiftLeft
  else
   i32.const 278080
   i32.const 0
   local.get $2
   i32.sub
   call $kernels/parse_number/assembly/big_decimal/shiftLeft
  end
  block $__inlined_func$kernels/parse_number/assembly/big_decimal/compare$14
   i32.const 277568
   i32.load
   local.tee $2
   i32.const 278080
   i32.load
   local.tee $3
   i32.ne
   if
    i32.const -1
    i32.const 1
    local.get $2
    local.get $3
    i32.lt_u
    select
    local.set $3
    br $__inlined_func$kernels/parse_number/assembly/big_decimal/compare$14
   end
   local.get $2
   i32.const 2
   i32.shl
   local.set $2
   loop $for-loop|02
    local.get $2
    if
     i32.const -1
     i32.const 1
     local.get $2
     i32.const 277568
     i32.add
     i32.load
     local.tee $4
     local.get $2
     i32.const 278080
     i32.add
     i32.load
     local.tee $5
     i32.lt_u
     select
     local.set $3
     local.get $4
     local.get $5
     i32.ne
     br_if $__inlined_func$kernels/parse_number/assembly/big_decimal/compare$14
     local.get $2
     i32.const 4
     i32.sub
     local.set $2
     br $for-loop|02
    end
   end
   i32.const 0
   local.set $3
  end
  local.get $3
  i32.eqz
  if
   local.get $1
   local.get $0
   local.get $6
   i64.const 1
   i64.and
   i32.wrap_i64
   select
   return
  end
  local.get $0
  local.get $1
  local.get $3
  i32.const 0
  i32.lt_s
  select
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
