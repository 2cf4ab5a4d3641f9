(module
 (type $0 (func (param i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32) (result i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (type $3 (func (param i32 i32 i32)))
 (type $4 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $5 (func (param i32 i32 i32 i32 i32 i32 i32)))
 (type $6 (func (param i32 i32 i32 i32 i32 i32)))
 (type $7 (func (param i32 i32)))
 (type $8 (func (param i32)))
 (type $9 (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $11 (func (param i32 i32 i32 i64 i64 i32)))
 (type $12 (func (param i32 i64 i64 i32 i32) (result i64)))
 (type $13 (func (param i32 i32) (result i64)))
 (type $14 (func (param i32 i64 i64 i64) (result i64)))
 (type $15 (func (param i32 i32 i32 i32 i32)))
 (type $16 (func (param i32 i32 i32 i32)))
 (type $17 (func (param i64 i32 i32 i32) (result i32)))
 (type $18 (func (param f64 i32 i32 i32) (result i32)))
 (type $19 (func (result i32)))
 (type $20 (func (param i32 i64 i64 i32)))
 (type $21 (func (param i32 i32 i32 i64 i32 i32)))
 (type $22 (func (param i32) (result i32)))
 (import "env" "memory" (memory $0 9))
 (global $kernels/_assembly/event_sort/rows/least (mut i64) (i64.const 0))
 (global $kernels/_assembly/event_sort/rows/timeBits (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/streams/reached (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/starts (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/answers (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/base (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/current (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/first (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/next (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/scan/faults (mut i64) (i64.const 0))
 (global $kernels/sequence/assembly/timed/begin (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/end (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/endsInEvent (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/isBusy (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/beforeLong (mut i64) (i64.const 0))
 (global $kernels/sequence/assembly/timed/beforeDouble (mut f64) (f64.const 0))
 (global $kernels/sequence/assembly/timed/endOfMatch (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/found (mut i32) (i32.const 0))
 (global $kernels/sequence/assembly/timed/isFresh (mut i32) (i32.const 1))
 (data $0 (i32.const 524294) "8C")
 (data $3 (i32.const 532608) "\ff\00\00\00\ff\00\00\00\ff\00\00\00\ff")
 (export "scanDoubles" (func $kernels/sequence/assembly/mod/scanDoubles))
 (export "scanLongs" (func $kernels/sequence/assembly/mod/scanLongs))
 (export "trackDoubles" (func $kernels/sequence/assembly/mod/trackDoubles))
 (export "trackLongs" (func $kernels/sequence/assembly/mod/trackLongs))
 (export "scanTimedDoubles" (func $kernels/sequence/assembly/mod/scanTimedDoubles))
 (export "scanTimedLongs" (func $kernels/sequence/assembly/mod/scanTimedLongs))
 (export "windowTimedDoubles" (func $kernels/sequence/assembly/mod/windowTimedDoubles))
 (export "windowTimedLongs" (func $kernels/sequence/assembly/mod/windowTimedLongs))
 (export "trackTimedDoubles" (func $kernels/sequence/assembly/mod/trackTimedDoubles))
 (export "trackTimedLongs" (func $kernels/sequence/assembly/mod/trackTimedLongs))
 (export "tidyDoubles" (func $kernels/sequence/assembly/mod/tidyDoubles))
 (export "tidyLongs" (func $kernels/sequence/assembly/mod/tidyLongs))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "beginTracking" (func $kernels/sequence/assembly/streams/beginTracking))
 (export "matchEnd" (func $kernels/sequence/assembly/timed/matchEnd))
 (export "orderScratch" (func $kernels/_assembly/event_order/orderScratch))
 (func $kernels/_assembly/event_sort/disorder/firstDisorder<i64> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  i32.const 1
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.gt_s
   if
    local.get $0
    i32.const 32
    i32.add
    local.tee $11
    v128.load
    local.set $4
    local.get $0
    v128.load offset=8
    local.tee $5
    local.get $0
    v128.load
    local.tee $6
    i64x2.gt_s
    local.tee $7
    local.get $0
    i32.const 16
    i32.add
    local.tee $12
    v128.load offset=8
    local.get $12
    v128.load
    i64x2.gt_s
    local.tee $8
    v128.and
    local.get $11
    v128.load offset=8
    local.tee $9
    local.get $4
    i64x2.gt_s
    local.tee $10
    local.get $0
    i32.const 48
    i32.add
    local.tee $12
    v128.load offset=8
    local.get $12
    v128.load
    i64x2.gt_s
    v128.and
    v128.and
    i64x2.all_true
    i32.eqz
    if
     local.get $7
     local.get $8
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $6
     local.get $5
     i64x2.eq
     local.get $0
     v128.load offset=16
     local.get $0
     v128.load offset=24
     i64x2.eq
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $1
     v128.load offset=4
     local.get $1
     v128.load
     i32x4.ge_u
     v128.and
     v128.or
     i32x4.bitmask
     local.get $10
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     v128.load offset=8
     local.get $12
     v128.load
     i64x2.gt_s
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $4
     local.get $9
     i64x2.eq
     local.get $11
     v128.load offset=16
     local.get $11
     v128.load offset=24
     i64x2.eq
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $1
     i32.const 16
     i32.add
     local.tee $11
     v128.load offset=4
     local.get $11
     v128.load
     i32x4.ge_u
     v128.and
     v128.or
     i32x4.bitmask
     i32.const 4
     i32.shl
     i32.or
     local.tee $11
     i32.const 255
     i32.ne
     if
      local.get $3
      local.get $11
      i32.const -1
      i32.xor
      i32.ctz
      i32.add
      local.tee $11
      local.get $2
      i32.lt_s
      if
       local.get $11
       return
      end
     end
    end
    local.get $3
    i32.const 8
    i32.add
    local.set $3
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    local.get $1
    i32.const 32
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $2
 )
 (func $kernels/sequence/assembly/scan/tell (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32) (param $4 i32) (result i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  global.get $kernels/sequence/assembly/scan/current
  local.set $5
  global.get $kernels/sequence/assembly/scan/first
  local.set $7
  loop $for-loop|0
   local.get $7
   global.get $kernels/sequence/assembly/scan/next
   i32.lt_s
   if (result i32)
    global.get $kernels/sequence/assembly/scan/starts
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    i32.load
    global.get $kernels/sequence/assembly/scan/base
    i32.sub
   else
    i32.const 64
   end
   local.tee $8
   local.get $6
   i32.gt_s
   if
    local.get $8
    i32.const 64
    i32.lt_s
    if (result i64)
     i64.const 1
     local.get $8
     i64.extend_i32_s
     i64.shl
     i64.const 1
     i64.sub
    else
     i64.const -1
    end
    i64.const -1
    local.get $6
    i64.extend_i32_s
    i64.shl
    i64.and
    local.tee $10
    local.get $1
    i64.and
    local.set $9
    global.get $kernels/sequence/assembly/scan/answers
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.tee $5
    i32.load
    i32.const -1
    i32.ne
    if
     global.get $kernels/sequence/assembly/scan/faults
     local.get $10
     i64.and
     i64.const 0
     i64.ne
     if
      local.get $5
      i32.const -1
      i32.store
     else
      local.get $9
      i64.const 0
      i64.ne
      if
       local.get $4
       if
        local.get $5
        local.get $5
        i32.load
        local.get $9
        i64.popcnt
        i32.wrap_i64
        i32.add
        i32.store
       else
        local.get $3
        if
         local.get $5
         local.get $5
         i32.load
         i32.const 1
         i32.add
         i32.store
        else
         local.get $5
         i32.const 1
         i32.store
        end
       end
      end
     end
    end
    local.get $9
    i64.const 0
    i64.ne
    if
     local.get $2
     local.get $10
     local.get $9
     i64.const 0
     local.get $9
     i64.sub
     i64.and
     i64.const 1
     i64.shl
     i64.const 1
     i64.sub
     i64.and
     i64.const -1
     i64.xor
     i64.and
     local.set $2
     local.get $6
     i32.eqz
     if
      local.get $0
      i32.load offset=24
      local.set $6
      local.get $0
      i32.load
      i32.const 62
      i32.add
      i32.const 6
      i32.shr_u
      local.set $5
      loop $for-loop|00
       local.get $5
       if
        local.get $6
        i64.const 0
        i64.store
        local.get $5
        i32.const 1
        i32.sub
        local.set $5
        local.get $6
        i32.const 24
        i32.add
        local.set $6
        br $for-loop|00
       end
      end
     end
    end
   end
   global.get $kernels/sequence/assembly/scan/next
   local.get $7
   i32.ne
   if
    local.get $7
    local.tee $5
    i32.const 1
    i32.add
    local.set $7
    local.get $8
    local.set $6
    br $for-loop|0
   end
  end
  local.get $2
 )
 (func $kernels/sequence/assembly/order/areOrdered<f64> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 f64)
  local.get $2
  i32.eqz
  if
   i32.const 1
   return
  end
  local.get $0
  f64.load
  local.tee $3
  local.get $3
  f64.eq
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_sort/disorder/firstDisorder<f64>
   local.get $2
   i32.eq
  else
   i32.const 0
  end
 )
 (func $kernels/sequence/assembly/planes/readPlanes (param $0 i32) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i64)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  local.get $0
  i32.load offset=4
  i32x4.splat
  local.set $8
  local.get $0
  i32.const -64
  i32.sub
  local.set $4
  local.get $0
  i32.load offset=16
  local.tee $3
  i32.const 8
  i32.add
  local.set $2
  local.get $0
  i32.load offset=8
  if
   local.get $3
   local.get $1
   v128.load
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $1
   v128.load offset=16
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   local.get $1
   v128.load offset=32
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $1
   v128.load offset=48
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   i8x16.narrow_i16x8_s
   i8x16.bitmask
   i64.extend_i32_u
   local.get $1
   i32.const -64
   i32.sub
   local.tee $3
   v128.load
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=16
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   local.get $3
   v128.load offset=32
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=48
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   i8x16.narrow_i16x8_s
   i8x16.bitmask
   i64.extend_i32_u
   i64.const 16
   i64.shl
   i64.or
   local.get $1
   i32.const 128
   i32.add
   local.tee $3
   v128.load
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=16
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   local.get $3
   v128.load offset=32
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=48
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   i8x16.narrow_i16x8_s
   i8x16.bitmask
   i64.extend_i32_u
   i64.const 32
   i64.shl
   i64.or
   local.get $1
   i32.const 192
   i32.add
   local.tee $3
   v128.load
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=16
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   local.get $3
   v128.load offset=32
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   local.get $3
   v128.load offset=48
   local.get $8
   v128.and
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   i32x4.eq
   i16x8.narrow_i32x4_s
   i8x16.narrow_i16x8_s
   i8x16.bitmask
   i64.extend_i32_u
   i64.const 48
   i64.shl
   i64.or
   i64.const -1
   i64.xor
   local.tee $9
   i64.store
   local.get $9
   i64.eqz
   if
    i64.const 0
    return
   end
   i32.const 532608
   v128.load
   local.set $11
   loop $for-loop|0
    local.get $10
    i32.const 4
    i32.lt_u
    if
     local.get $0
     local.get $10
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=48
     local.tee $7
     if
      local.get $1
      v128.load
      local.get $10
      i32.const 3
      i32.shl
      local.tee $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $1
      v128.load offset=16
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      local.get $1
      v128.load offset=32
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $1
      v128.load offset=48
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      local.set $12
      local.get $1
      i32.const -64
      i32.sub
      local.tee $5
      v128.load
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=16
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      local.get $5
      v128.load offset=32
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=48
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      local.set $13
      local.get $1
      i32.const 128
      i32.add
      local.tee $5
      v128.load
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=16
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      local.get $5
      v128.load offset=32
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=48
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      local.set $14
      local.get $1
      i32.const 192
      i32.add
      local.tee $5
      v128.load
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=16
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      local.get $5
      v128.load offset=32
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      local.get $5
      v128.load offset=48
      local.get $3
      i32x4.shr_u
      local.get $11
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      local.set $8
      local.get $4
      local.set $6
      local.get $2
      local.set $5
      local.get $7
      local.set $3
      loop $for-loop|1
       local.get $3
       if
        local.get $5
        local.get $12
        local.get $6
        v128.load
        local.tee $15
        v128.and
        local.get $15
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $13
        local.get $15
        v128.and
        local.get $15
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $14
        local.get $15
        v128.and
        local.get $15
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $8
        local.get $15
        v128.and
        local.get $15
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        i64.store
        local.get $3
        i32.const 1
        i32.sub
        local.set $3
        local.get $6
        i32.const 16
        i32.add
        local.set $6
        local.get $5
        i32.const 8
        i32.add
        local.set $5
        br $for-loop|1
       end
      end
      local.get $4
      local.get $7
      i32.const 4
      i32.shl
      i32.add
      local.set $4
      local.get $2
      local.get $7
      i32.const 3
      i32.shl
      i32.add
      local.set $2
     end
     local.get $10
     i32.const 1
     i32.add
     local.set $10
     br $for-loop|0
    end
   end
   local.get $9
   return
  end
  local.get $3
  local.get $1
  v128.load
  local.get $8
  v128.and
  local.get $1
  v128.load offset=16
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  local.get $1
  v128.load offset=32
  local.get $8
  v128.and
  local.get $1
  v128.load offset=48
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.tee $11
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  i8x16.eq
  i8x16.bitmask
  i64.extend_i32_u
  local.get $1
  i32.const -64
  i32.sub
  local.tee $3
  v128.load
  local.get $8
  v128.and
  local.get $3
  v128.load offset=16
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  local.get $3
  v128.load offset=32
  local.get $8
  v128.and
  local.get $3
  v128.load offset=48
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.tee $12
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  i8x16.eq
  i8x16.bitmask
  i64.extend_i32_u
  i64.const 16
  i64.shl
  i64.or
  local.get $1
  i32.const 128
  i32.add
  local.tee $3
  v128.load
  local.get $8
  v128.and
  local.get $3
  v128.load offset=16
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  local.get $3
  v128.load offset=32
  local.get $8
  v128.and
  local.get $3
  v128.load offset=48
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.tee $13
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  i8x16.eq
  i8x16.bitmask
  i64.extend_i32_u
  i64.const 32
  i64.shl
  i64.or
  local.get $1
  i32.const 192
  i32.add
  local.tee $1
  v128.load
  local.get $8
  v128.and
  local.get $1
  v128.load offset=16
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  local.get $1
  v128.load offset=32
  local.get $8
  v128.and
  local.get $1
  v128.load offset=48
  local.get $8
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.tee $8
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  i8x16.eq
  i8x16.bitmask
  i64.extend_i32_u
  i64.const 48
  i64.shl
  i64.or
  i64.const -1
  i64.xor
  local.tee $9
  i64.store
  local.get $9
  i64.const 0
  i64.ne
  if
   local.get $0
   i32.load offset=48
   local.set $0
   loop $for-loop|2
    local.get $0
    if
     local.get $2
     local.get $11
     local.get $4
     v128.load
     local.tee $14
     v128.and
     local.get $14
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $12
     local.get $14
     v128.and
     local.get $14
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $13
     local.get $14
     v128.and
     local.get $14
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $8
     local.get $14
     v128.and
     local.get $14
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.store
     local.get $0
     i32.const 1
     i32.sub
     local.set $0
     local.get $4
     i32.const 16
     i32.add
     local.set $4
     local.get $2
     i32.const 8
     i32.add
     local.set $2
     br $for-loop|2
    end
   end
  end
  local.get $9
 )
 (func $kernels/sequence/assembly/streams/searchBlock (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i64) (result i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i64)
  local.get $0
  i32.load offset=20
  local.set $10
  local.get $0
  i32.load
  i32.const 1
  i32.sub
  local.set $6
  local.get $3
  i64.const -1
  i64.xor
  local.tee $7
  local.get $2
  i64.and
  local.set $11
  local.get $2
  i64.const -1
  i64.xor
  local.get $7
  i64.and
  local.set $12
  local.get $0
  i32.load offset=24
  local.set $5
  local.get $1
  local.get $2
  i64.and
  local.set $2
  loop $for-loop|0
   local.get $4
   local.get $6
   i32.lt_u
   if
    local.get $6
    local.get $4
    i32.const -64
    i32.sub
    local.tee $0
    local.get $0
    local.get $6
    i32.gt_u
    select
    local.set $13
    local.get $5
    i64.load
    local.set $1
    local.get $5
    i64.load offset=16
    local.set $8
    i64.const 0
    local.set $9
    local.get $4
    local.set $0
    loop $for-loop|1
     local.get $0
     local.get $13
     i32.lt_u
     if
      local.get $12
      local.get $1
      i64.const 1
      i64.and
      local.get $2
      local.get $10
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i64.load
      i64.and
      local.tee $2
      i64.const 1
      i64.shl
      i64.or
      local.tee $3
      i64.add
      local.set $14
      local.get $3
      local.get $14
      i64.gt_u
      i64.extend_i32_u
      local.get $2
      i64.const 63
      i64.shr_u
      i64.or
      local.set $3
      local.get $11
      local.get $14
      i64.and
      local.set $2
      local.get $8
      i64.const 1
      i64.and
      i32.wrap_i64
      if
       local.get $3
       local.get $2
       local.get $7
       i64.add
       local.tee $14
       local.get $2
       i64.lt_u
       i64.extend_i32_u
       i64.or
       local.set $3
       local.get $7
       local.get $14
       i64.xor
       local.get $2
       i64.or
       local.get $11
       i64.and
       local.set $2
      end
      local.get $9
      local.get $3
      local.get $0
      local.get $4
      i32.sub
      i64.extend_i32_u
      i64.shl
      i64.or
      local.set $9
      local.get $1
      i64.const 1
      i64.shr_u
      local.set $1
      local.get $8
      i64.const 1
      i64.shr_u
      local.set $8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|1
     end
    end
    local.get $5
    local.get $9
    i64.store offset=8
    local.get $4
    i32.const -64
    i32.sub
    local.set $4
    local.get $5
    i32.const 24
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $2
  local.get $10
  local.get $6
  i32.const 2
  i32.shl
  i32.add
  i32.load
  i64.load
  i64.and
 )
 (func $kernels/_assembly/event_sort/keys/sortKeys (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 i32)
  (local $19 i32)
  (local $20 i64)
  (local $21 i32)
  (local $22 i64)
  local.get $2
  i32.eqz
  if
   return
  end
  local.get $1
  i32.const 40
  i32.le_s
  if
   local.get $1
   i32.const 3
   i32.shl
   local.tee $4
   local.get $0
   i32.add
   local.set $5
   local.get $3
   i32.const 0
   local.get $4
   memory.fill
   local.get $0
   local.set $1
   loop $for-loop|0
    local.get $1
    local.get $5
    i32.lt_u
    if
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $9
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     local.set $10
     local.get $0
     local.set $2
     loop $for-loop|1
      local.get $2
      local.get $5
      i32.lt_u
      if
       local.get $9
       local.get $1
       v128.load
       local.get $2
       v128.load64_splat
       local.tee $17
       i64x2.gt_s
       i64x2.add
       local.set $9
       local.get $10
       local.get $1
       i32.const 16
       i32.add
       v128.load
       local.get $17
       i64x2.gt_s
       i64x2.add
       local.set $10
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       br $for-loop|1
      end
     end
     local.get $3
     local.get $9
     i64x2.extract_lane 0
     i32.wrap_i64
     i32.const 3
     i32.shl
     i32.sub
     local.get $1
     i64.load
     i64.store
     local.get $1
     i32.const 8
     i32.add
     local.tee $2
     local.get $5
     i32.lt_u
     if
      local.get $3
      local.get $9
      i64x2.extract_lane 1
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.sub
      local.get $2
      i64.load
      i64.store
     end
     local.get $1
     i32.const 16
     i32.add
     local.tee $2
     local.get $5
     i32.lt_u
     if
      local.get $3
      local.get $10
      i64x2.extract_lane 0
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.sub
      local.get $2
      i64.load
      i64.store
     end
     local.get $1
     i32.const 24
     i32.add
     local.tee $2
     local.get $5
     i32.lt_u
     if
      local.get $3
      local.get $10
      i64x2.extract_lane 1
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.sub
      local.get $2
      i64.load
      i64.store
     end
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
   i32.const 0
   local.set $1
   loop $for-loop|2
    local.get $1
    local.get $4
    i32.lt_u
    if
     local.get $0
     local.get $1
     i32.add
     local.get $8
     local.get $1
     local.get $3
     i32.add
     i64.load
     local.tee $20
     local.get $8
     local.get $20
     i64.gt_s
     select
     local.tee $8
     i64.store
     local.get $1
     i32.const 8
     i32.add
     local.set $1
     br $for-loop|2
    end
   end
   return
  end
  local.get $2
  i32.const 32
  local.get $1
  i32.const 1
  i32.sub
  i32.clz
  i32.sub
  local.tee $5
  i32.const 2
  i32.add
  local.tee $6
  local.get $5
  i32.const 9
  i32.add
  i32.const 10
  i32.div_s
  i32.const 10
  i32.mul
  local.tee $5
  local.get $5
  local.get $6
  i32.gt_s
  select
  local.tee $5
  local.get $2
  local.get $5
  i32.lt_s
  select
  local.tee $14
  i32.const 9
  i32.add
  i32.const 10
  i32.div_s
  local.set $12
  local.get $0
  local.set $5
  local.get $3
  local.set $6
  local.get $2
  local.get $14
  i32.sub
  local.set $15
  loop $for-loop|00
   local.get $11
   local.get $12
   i32.lt_s
   if
    local.get $13
    local.get $15
    i32.add
    i64.extend_i32_s
    local.set $20
    i32.const 1
    local.get $14
    local.get $13
    i32.sub
    local.get $12
    i32.add
    local.get $11
    i32.sub
    i32.const 1
    i32.sub
    local.get $12
    local.get $11
    i32.sub
    i32.div_s
    local.tee $18
    i32.shl
    local.tee $19
    i64.extend_i32_u
    i64.const 1
    i64.sub
    local.set $8
    local.get $5
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    local.set $16
    local.get $4
    i32.const 0
    local.get $19
    i32.const 2
    i32.shl
    memory.fill
    local.get $5
    local.set $2
    loop $for-loop|01
     local.get $2
     local.get $16
     i32.lt_u
     if
      local.get $4
      local.get $2
      i64.load
      local.get $20
      i64.shr_u
      local.get $8
      i64.and
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.add
      local.tee $7
      local.get $7
      i32.load
      i32.const 1
      i32.add
      i32.store
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      br $for-loop|01
     end
    end
    local.get $6
    local.set $7
    local.get $4
    local.tee $2
    local.get $19
    i32.const 2
    i32.shl
    i32.add
    local.set $19
    loop $for-loop|002
     local.get $2
     local.get $19
     i32.lt_u
     if
      local.get $2
      i32.load
      local.set $21
      local.get $2
      local.get $7
      i32.store
      local.get $7
      local.get $21
      i32.const 3
      i32.shl
      i32.add
      local.set $7
      local.get $2
      i32.const 4
      i32.add
      local.set $2
      br $for-loop|002
     end
    end
    local.get $5
    local.set $2
    loop $for-loop|13
     local.get $2
     local.get $16
     i32.lt_u
     if
      local.get $4
      local.get $2
      i64.load
      local.tee $22
      local.get $20
      i64.shr_u
      local.get $8
      i64.and
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.add
      local.tee $7
      i32.load
      local.tee $19
      local.get $22
      i64.store
      local.get $7
      local.get $19
      i32.const 8
      i32.add
      i32.store
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      br $for-loop|13
     end
    end
    local.get $13
    local.get $18
    i32.add
    local.set $13
    local.get $5
    local.get $6
    local.set $5
    local.set $6
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $for-loop|00
   end
  end
  local.get $5
  local.get $0
  local.get $1
  local.get $15
  i64.extend_i32_s
  local.get $3
  local.get $4
  call $kernels/_assembly/event_sort/keys/settle
 )
 (func $kernels/_assembly/event_sort/rows/sortRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 v128)
  (local $9 i64)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 i64)
  (local $17 v128)
  local.get $0
  local.tee $4
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.set $6
  i32.const 524288
  v128.load64_splat
  drop
  local.get $4
  v128.load64_splat
  local.tee $10
  local.set $8
  loop $for-loop|0
   local.get $4
   i32.const 16
   i32.add
   local.tee $5
   local.get $6
   i32.le_u
   if
    local.get $4
    v128.load
    local.tee $15
    local.get $10
    local.get $10
    local.get $15
    i64x2.gt_s
    v128.bitselect
    local.set $10
    local.get $15
    local.get $8
    local.get $15
    local.get $8
    i64x2.gt_s
    v128.bitselect
    local.set $8
    local.get $5
    local.set $4
    br $for-loop|0
   end
  end
  local.get $10
  i64x2.extract_lane 0
  local.tee $7
  local.get $10
  i64x2.extract_lane 1
  local.tee $9
  local.get $7
  local.get $9
  i64.lt_s
  select
  local.set $9
  local.get $8
  i64x2.extract_lane 0
  local.tee $7
  local.get $8
  i64x2.extract_lane 1
  local.tee $16
  local.get $7
  local.get $16
  i64.gt_s
  select
  local.set $7
  local.get $4
  local.get $6
  i32.lt_u
  if
   local.get $9
   local.get $4
   i64.load
   local.tee $16
   local.get $9
   local.get $16
   i64.lt_s
   select
   local.set $9
   local.get $7
   local.get $16
   local.get $7
   local.get $16
   i64.gt_s
   select
   local.set $7
  end
  local.get $9
  global.set $kernels/_assembly/event_sort/rows/least
  i32.const 64
  local.get $7
  local.get $9
  i64.sub
  i64.clz
  i32.wrap_i64
  i32.sub
  global.set $kernels/_assembly/event_sort/rows/timeBits
  global.get $kernels/_assembly/event_sort/rows/least
  local.set $9
  local.get $3
  i32.const 4096
  i32.add
  local.set $12
  local.get $1
  local.tee $4
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $8
  loop $for-loop|00
   local.get $4
   i32.const 16
   i32.add
   local.tee $5
   local.get $6
   i32.le_u
   if
    local.get $8
    local.get $4
    v128.load
    v128.or
    local.set $8
    local.get $5
    local.set $4
    br $for-loop|00
   end
  end
  local.get $8
  i64x2.extract_lane 0
  local.get $8
  i64x2.extract_lane 1
  i64.or
  local.tee $7
  local.get $7
  i64.const 32
  i64.shr_s
  i64.or
  local.set $7
  loop $for-loop|1
   local.get $4
   local.get $6
   i32.lt_u
   if
    local.get $7
    local.get $4
    i64.load32_u
    i64.or
    local.set $7
    local.get $4
    i32.const 4
    i32.add
    local.set $4
    br $for-loop|1
   end
  end
  i32.const 32
  local.get $7
  i32.wrap_i64
  i32.clz
  i32.sub
  local.tee $11
  global.get $kernels/_assembly/event_sort/rows/timeBits
  local.tee $13
  i32.add
  i32.const 63
  i32.le_s
  if
   local.get $1
   local.set $6
   local.get $0
   local.tee $4
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.set $14
   local.get $9
   i64x2.splat
   local.set $8
   i32.const 524288
   v128.load64_splat
   drop
   loop $for-loop|01
    local.get $4
    i32.const 32
    i32.add
    local.tee $5
    local.get $14
    i32.le_u
    if
     local.get $4
     i32.const 16
     i32.add
     v128.load
     local.get $8
     i64x2.sub
     local.get $11
     i64x2.shl
     local.set $10
     local.get $4
     local.get $4
     v128.load
     local.get $8
     i64x2.sub
     local.get $11
     i64x2.shl
     local.get $6
     v128.load
     local.tee $15
     i64x2.extend_low_i32x4_u
     v128.or
     v128.store
     local.get $4
     local.get $10
     local.get $15
     i64x2.extend_high_i32x4_u
     v128.or
     v128.store offset=16
     local.get $5
     local.set $4
     local.get $6
     i32.const 16
     i32.add
     local.set $6
     br $for-loop|01
    end
   end
   loop $for-loop|12
    local.get $4
    local.get $14
    i32.lt_u
    if
     local.get $4
     local.get $6
     i64.load32_u
     local.get $4
     i64.load
     local.get $9
     i64.sub
     local.get $11
     i64.extend_i32_s
     i64.shl
     i64.or
     i64.store
     local.get $4
     i32.const 8
     i32.add
     local.set $4
     local.get $6
     i32.const 4
     i32.add
     local.set $6
     br $for-loop|12
    end
   end
   local.get $2
   i32.const 40
   i32.le_s
   if (result i32)
    i32.const 0
   else
    local.get $0
    local.get $2
    local.get $12
    local.get $3
    call $kernels/_assembly/event_sort/late/mergeLate
   end
   i32.eqz
   if
    local.get $0
    local.get $2
    local.get $11
    local.get $13
    i32.add
    local.get $12
    local.get $3
    call $kernels/_assembly/event_sort/keys/sortKeys
   end
   local.get $0
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.set $3
   local.get $9
   i64x2.splat
   local.set $10
   i32.const 524288
   v128.load64_splat
   drop
   i64.const 1
   local.get $11
   i64.extend_i32_s
   i64.shl
   i64.const 1
   i64.sub
   i32.wrap_i64
   local.tee $4
   i32x4.splat
   local.set $15
   loop $for-loop|03
    local.get $0
    i32.const 32
    i32.add
    local.tee $2
    local.get $3
    i32.le_u
    if
     local.get $1
     local.get $0
     v128.load
     local.tee $17
     local.get $0
     v128.load offset=16
     local.tee $8
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $15
     v128.and
     v128.store
     local.get $0
     local.get $17
     local.get $11
     i64x2.shr_u
     local.get $10
     i64x2.add
     v128.store
     local.get $0
     local.get $8
     local.get $11
     i64x2.shr_u
     local.get $10
     i64x2.add
     v128.store offset=16
     local.get $2
     local.set $0
     local.get $1
     i32.const 16
     i32.add
     local.set $1
     br $for-loop|03
    end
   end
   loop $for-loop|14
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $1
     local.get $0
     i64.load
     local.tee $7
     i32.wrap_i64
     local.get $4
     i32.and
     i32.store
     local.get $0
     local.get $7
     local.get $11
     i64.extend_i32_s
     i64.shr_u
     local.get $9
     i64.add
     i64.store
     local.get $0
     i32.const 8
     i32.add
     local.set $0
     local.get $1
     i32.const 4
     i32.add
     local.set $1
     br $for-loop|14
    end
   end
   return
  end
  local.get $2
  i32.const 40
  i32.le_s
  if
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_sort/rows/insertRows<i64>
   return
  end
  local.get $0
  local.get $1
  local.get $12
  local.get $12
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.tee $4
  local.get $2
  local.get $9
  local.get $13
  i32.const 20
  local.get $13
  i32.const 32
  local.get $2
  i32.const 1
  i32.sub
  i32.clz
  i32.sub
  local.tee $5
  i32.const 2
  i32.add
  local.tee $6
  local.get $5
  i32.const 9
  i32.add
  i32.const 10
  i32.div_s
  i32.const 10
  i32.mul
  local.tee $5
  local.get $5
  local.get $6
  i32.gt_s
  select
  local.tee $5
  local.get $5
  local.get $13
  i32.gt_s
  select
  local.tee $5
  local.get $5
  i32.const 20
  i32.ge_s
  select
  local.tee $5
  i32.sub
  i64.extend_i32_s
  local.tee $7
  i32.const 1
  local.get $5
  i32.const 1
  i32.shr_s
  local.tee $6
  i32.shl
  local.get $3
  call $kernels/_assembly/event_sort/rows/scatterRows<i64>
  local.get $12
  local.get $4
  local.get $0
  local.get $1
  local.get $2
  local.get $9
  local.get $7
  local.get $6
  i64.extend_i32_s
  i64.add
  i32.const 1
  local.get $5
  local.get $6
  i32.sub
  i32.shl
  local.get $3
  call $kernels/_assembly/event_sort/rows/scatterRows<i64>
  local.get $0
  local.get $1
  local.get $2
  local.get $9
  local.get $7
  local.get $3
  call $kernels/_assembly/event_sort/rows/settleRows<i64>
 )
 (func $kernels/_assembly/event_sort/disorder/firstDisorder<f64> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  i32.const 1
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.gt_s
   if
    local.get $0
    i32.const 32
    i32.add
    local.tee $11
    v128.load
    local.set $4
    local.get $0
    v128.load offset=8
    local.tee $5
    local.get $0
    v128.load
    local.tee $6
    f64x2.gt
    local.tee $7
    local.get $0
    i32.const 16
    i32.add
    local.tee $12
    v128.load offset=8
    local.get $12
    v128.load
    f64x2.gt
    local.tee $8
    v128.and
    local.get $11
    v128.load offset=8
    local.tee $9
    local.get $4
    f64x2.gt
    local.tee $10
    local.get $0
    i32.const 48
    i32.add
    local.tee $12
    v128.load offset=8
    local.get $12
    v128.load
    f64x2.gt
    v128.and
    v128.and
    i64x2.all_true
    i32.eqz
    if
     local.get $7
     local.get $8
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $6
     local.get $5
     f64x2.eq
     local.get $0
     v128.load offset=16
     local.get $0
     v128.load offset=24
     f64x2.eq
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $1
     v128.load offset=4
     local.get $1
     v128.load
     i32x4.ge_u
     v128.and
     v128.or
     i32x4.bitmask
     local.get $10
     local.get $11
     i32.const 16
     i32.add
     local.tee $12
     v128.load offset=8
     local.get $12
     v128.load
     f64x2.gt
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $4
     local.get $9
     f64x2.eq
     local.get $11
     v128.load offset=16
     local.get $11
     v128.load offset=24
     f64x2.eq
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $1
     i32.const 16
     i32.add
     local.tee $11
     v128.load offset=4
     local.get $11
     v128.load
     i32x4.ge_u
     v128.and
     v128.or
     i32x4.bitmask
     i32.const 4
     i32.shl
     i32.or
     local.tee $11
     i32.const 255
     i32.ne
     if
      local.get $3
      local.get $11
      i32.const -1
      i32.xor
      i32.ctz
      i32.add
      local.tee $11
      local.get $2
      i32.lt_s
      if
       local.get $11
       return
      end
     end
    end
    local.get $3
    i32.const 8
    i32.add
    local.set $3
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    local.get $1
    i32.const 32
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $2
 )
 (func $kernels/sequence/assembly/timed/takeRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $0
  i32.load offset=4
  local.set $0
  global.get $kernels/sequence/assembly/timed/begin
  i32.load
  if (result i32)
   local.get $0
  else
   global.get $kernels/sequence/assembly/timed/begin
   i32.load offset=4
  end
  local.set $6
  loop $for-loop|0
   local.get $3
   local.get $8
   i32.gt_s
   if
    block $for-continue|0
     local.get $2
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.get $0
     i32.and
     local.tee $9
     i32.eqz
     br_if $for-continue|0
     global.get $kernels/sequence/assembly/timed/isBusy
     local.get $6
     local.get $9
     i32.and
     i32.or
     i32.eqz
     if
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isFresh
      br $for-continue|0
     end
     local.get $1
     local.get $8
     i32.const 3
     i32.shl
     i32.add
     i64.load
     local.tee $10
     local.get $9
     local.get $5
     local.get $8
     call $kernels/sequence/assembly/timed/step<i64>
     local.tee $7
     i32.const 1
     i32.eq
     if
      global.get $kernels/sequence/assembly/timed/found
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/found
      local.get $8
      global.set $kernels/sequence/assembly/timed/endOfMatch
      local.get $4
      i32.eqz
      if
       return
      end
      global.get $kernels/sequence/assembly/timed/begin
      local.set $7
      loop $for-loop|00
       local.get $7
       global.get $kernels/sequence/assembly/timed/end
       i32.lt_u
       if
        local.get $7
        i32.const 0
        i32.store offset=8
        local.get $7
        i32.const 0
        i32.store offset=44
        local.get $7
        i32.const 0
        i32.store offset=48
        local.get $7
        i32.const 56
        i32.add
        local.set $7
        br $for-loop|00
       end
      end
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isBusy
      global.get $kernels/sequence/assembly/timed/isFresh
      br_if $for-continue|0
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isFresh
      local.get $10
      local.get $9
      local.get $5
      local.get $8
      call $kernels/sequence/assembly/timed/step<i64>
      local.tee $7
      i32.const 1
      i32.eq
      if
       global.get $kernels/sequence/assembly/timed/found
       i32.const 1
       i32.add
       global.set $kernels/sequence/assembly/timed/found
       global.get $kernels/sequence/assembly/timed/begin
       local.set $7
       loop $for-loop|01
        local.get $7
        global.get $kernels/sequence/assembly/timed/end
        i32.lt_u
        if
         local.get $7
         i32.const 0
         i32.store offset=8
         local.get $7
         i32.const 0
         i32.store offset=44
         local.get $7
         i32.const 0
         i32.store offset=48
         local.get $7
         i32.const 56
         i32.add
         local.set $7
         br $for-loop|01
        end
       end
       i32.const 0
       global.set $kernels/sequence/assembly/timed/isBusy
       br $for-continue|0
      end
     end
     local.get $10
     global.set $kernels/sequence/assembly/timed/beforeLong
     i32.const 0
     global.set $kernels/sequence/assembly/timed/isFresh
     local.get $7
     i32.const 2
     i32.eq
     if
      global.get $kernels/sequence/assembly/timed/found
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/found
      local.get $8
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/endOfMatch
      local.get $4
      i32.eqz
      if
       return
      end
      global.get $kernels/sequence/assembly/timed/begin
      local.set $7
      loop $for-loop|02
       local.get $7
       global.get $kernels/sequence/assembly/timed/end
       i32.lt_u
       if
        local.get $7
        i32.const 0
        i32.store offset=8
        local.get $7
        i32.const 0
        i32.store offset=44
        local.get $7
        i32.const 0
        i32.store offset=48
        local.get $7
        i32.const 56
        i32.add
        local.set $7
        br $for-loop|02
       end
      end
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isBusy
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isFresh
     end
    end
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $for-loop|0
   end
  end
 )
 (func $kernels/sequence/assembly/timed/takeRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 f64)
  local.get $0
  i32.load offset=4
  local.set $0
  global.get $kernels/sequence/assembly/timed/begin
  i32.load
  if (result i32)
   local.get $0
  else
   global.get $kernels/sequence/assembly/timed/begin
   i32.load offset=4
  end
  local.set $6
  loop $for-loop|0
   local.get $3
   local.get $8
   i32.gt_s
   if
    block $for-continue|0
     local.get $2
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.get $0
     i32.and
     local.tee $9
     i32.eqz
     br_if $for-continue|0
     global.get $kernels/sequence/assembly/timed/isBusy
     local.get $6
     local.get $9
     i32.and
     i32.or
     i32.eqz
     if
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isFresh
      br $for-continue|0
     end
     local.get $1
     local.get $8
     i32.const 3
     i32.shl
     i32.add
     f64.load
     local.tee $10
     local.get $9
     local.get $5
     local.get $8
     call $kernels/sequence/assembly/timed/step<f64>
     local.tee $7
     i32.const 1
     i32.eq
     if
      global.get $kernels/sequence/assembly/timed/found
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/found
      local.get $8
      global.set $kernels/sequence/assembly/timed/endOfMatch
      local.get $4
      i32.eqz
      if
       return
      end
      global.get $kernels/sequence/assembly/timed/begin
      local.set $7
      loop $for-loop|00
       local.get $7
       global.get $kernels/sequence/assembly/timed/end
       i32.lt_u
       if
        local.get $7
        i32.const 0
        i32.store offset=8
        local.get $7
        i32.const 0
        i32.store offset=44
        local.get $7
        i32.const 0
        i32.store offset=48
        local.get $7
        i32.const 56
        i32.add
        local.set $7
        br $for-loop|00
       end
      end
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isBusy
      global.get $kernels/sequence/assembly/timed/isFresh
      br_if $for-continue|0
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isFresh
      local.get $10
      local.get $9
      local.get $5
      local.get $8
      call $kernels/sequence/assembly/timed/step<f64>
      local.tee $7
      i32.const 1
      i32.eq
      if
       global.get $kernels/sequence/assembly/timed/found
       i32.const 1
       i32.add
       global.set $kernels/sequence/assembly/timed/found
       global.get $kernels/sequence/assembly/timed/begin
       local.set $7
       loop $for-loop|01
        local.get $7
        global.get $kernels/sequence/assembly/timed/end
        i32.lt_u
        if
         local.get $7
         i32.const 0
         i32.store offset=8
         local.get $7
         i32.const 0
         i32.store offset=44
         local.get $7
         i32.const 0
         i32.store offset=48
         local.get $7
         i32.const 56
         i32.add
         local.set $7
         br $for-loop|01
        end
       end
       i32.const 0
       global.set $kernels/sequence/assembly/timed/isBusy
       br $for-continue|0
      end
     end
     local.get $10
     global.set $kernels/sequence/assembly/timed/beforeDouble
     i32.const 0
     global.set $kernels/sequence/assembly/timed/isFresh
     local.get $7
     i32.const 2
     i32.eq
     if
      global.get $kernels/sequence/assembly/timed/found
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/found
      local.get $8
      i32.const 1
      i32.add
      global.set $kernels/sequence/assembly/timed/endOfMatch
      local.get $4
      i32.eqz
      if
       return
      end
      global.get $kernels/sequence/assembly/timed/begin
      local.set $7
      loop $for-loop|02
       local.get $7
       global.get $kernels/sequence/assembly/timed/end
       i32.lt_u
       if
        local.get $7
        i32.const 0
        i32.store offset=8
        local.get $7
        i32.const 0
        i32.store offset=44
        local.get $7
        i32.const 0
        i32.store offset=48
        local.get $7
        i32.const 56
        i32.add
        local.set $7
        br $for-loop|02
       end
      end
      i32.const 0
      global.set $kernels/sequence/assembly/timed/isBusy
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isFresh
     end
    end
    local.get $8
    i32.const 1
    i32.add
    local.set $8
    br $for-loop|0
   end
  end
 )
 (func $kernels/sequence/assembly/timed/step<i64> (param $0 i64) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  i32.const 1
  local.set $5
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  global.get $kernels/sequence/assembly/timed/begin
  local.set $4
  loop $for-loop|1
   local.get $4
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $4
    i32.load
    local.tee $8
    if
     local.get $8
     i32.const 1
     i32.eq
     if
      local.get $4
      local.get $5
      if (result i32)
       i32.const 1
      else
       local.get $4
       i32.load offset=8
       i32.const 0
       i32.ne
      end
      local.tee $5
      i32.store offset=8
      local.get $5
      if
       i32.const 1
       global.set $kernels/sequence/assembly/timed/isBusy
      end
     else
      local.get $5
      if
       block $kernels/sequence/assembly/timed/addAnchor<i64>|inlined.1
        local.get $0
        global.get $kernels/sequence/assembly/timed/beforeLong
        local.get $4
        i32.load offset=12
        select
        local.set $7
        local.get $4
        i32.load offset=4
        i32.const 4
        i32.eq
        if
         local.get $4
         i32.load offset=40
         local.set $5
         local.get $4
         i32.load offset=48
         local.tee $8
         local.get $4
         i32.load offset=44
         i32.gt_u
         if (result i32)
          local.get $5
          local.get $8
          i32.const 1
          i32.sub
          i32.const 3
          i32.shl
          i32.add
          i64.load
          local.get $7
          i64.eq
         else
          i32.const 0
         end
         br_if $kernels/sequence/assembly/timed/addAnchor<i64>|inlined.1
         local.get $5
         local.get $8
         i32.const 3
         i32.shl
         i32.add
         local.get $7
         i64.store
         local.get $4
         local.get $8
         i32.const 1
         i32.add
         i32.store offset=48
        else
         local.get $4
         i32.load offset=8
         i32.eqz
         if
          local.get $4
          local.get $7
          i64.store offset=24
         end
        end
        local.get $4
        local.get $7
        i64.store offset=32
        local.get $4
        i32.const 1
        i32.store offset=8
       end
      end
      block $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23 (result i32)
       i32.const 0
       local.get $4
       i32.load offset=8
       i32.eqz
       br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
       drop
       local.get $4
       i64.load offset=16
       local.set $7
       local.get $0
       local.get $4
       i64.load offset=32
       i64.sub
       local.set $9
       block $case5|0
        block $case4|0
         block $case3|0
          block $case2|0
           block $case1|0
            block $case0|0
             local.get $4
             i32.load offset=4
             br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0
            end
            i32.const 1
            local.get $7
            local.get $9
            i64.ge_u
            br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
            drop
            local.get $4
            i32.const 0
            i32.store offset=8
            i32.const 0
            br $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
           end
           i32.const 1
           local.get $7
           local.get $9
           i64.gt_u
           br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
           drop
           local.get $4
           i32.const 0
           i32.store offset=8
           i32.const 0
           br $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
          end
          local.get $0
          local.get $4
          i64.load offset=24
          i64.sub
          local.get $7
          i64.ge_u
          br $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
         end
         local.get $0
         local.get $4
         i64.load offset=24
         i64.sub
         local.get $7
         i64.gt_u
         br $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
        end
        local.get $4
        i32.load offset=40
        local.set $10
        local.get $4
        i32.load offset=48
        local.set $8
        local.get $4
        i32.load offset=44
        local.set $5
        loop $while-continue|1
         local.get $5
         local.get $8
         i32.lt_u
         if (result i32)
          local.get $0
          local.get $10
          local.get $5
          i32.const 3
          i32.shl
          i32.add
          i64.load
          i64.sub
          local.get $7
          i64.gt_u
         else
          i32.const 0
         end
         if
          local.get $5
          i32.const 1
          i32.add
          local.set $5
          br $while-continue|1
         end
        end
        local.get $4
        local.get $5
        i32.store offset=44
        local.get $5
        local.get $8
        i32.eq
        if
         local.get $4
         i32.const 0
         i32.store offset=8
        end
        local.get $5
        local.get $8
        i32.lt_u
        if (result i32)
         local.get $0
         local.get $10
         local.get $5
         i32.const 3
         i32.shl
         i32.add
         i64.load
         i64.sub
         local.get $7
         i64.eq
        else
         i32.const 0
        end
        br $__inlined_func$kernels/sequence/assembly/timed/isOpen<i64>$23
       end
       local.get $7
       local.get $9
       i64.ne
       if (result i32)
        i32.const 1
       else
        local.get $0
        local.get $4
        i64.load offset=24
        i64.sub
        local.get $7
        i64.ne
       end
      end
      local.set $5
      local.get $4
      i32.load offset=8
      if
       i32.const 1
       global.set $kernels/sequence/assembly/timed/isBusy
      end
     end
    else
     local.get $5
     if (result i32)
      local.get $1
      local.get $4
      i32.load offset=4
      i32.and
      i32.const 0
      i32.ne
     else
      i32.const 0
     end
     local.set $6
     local.get $4
     i32.load offset=8
     i32.const 0
     i32.ne
     local.set $5
     local.get $4
     local.get $6
     i32.store offset=8
     local.get $6
     if
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isBusy
      local.get $2
      local.get $4
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.set $8
      local.get $2
      if (result i32)
       local.get $8
       i32.load
       i32.const -1
       i32.eq
      else
       i32.const 0
      end
      if
       local.get $8
       local.get $3
       i32.store
      end
     end
    end
    local.get $4
    i32.const 56
    i32.add
    local.set $4
    br $for-loop|1
   end
  end
  global.get $kernels/sequence/assembly/timed/endsInEvent
  if
   i32.const 2
   i32.const 0
   local.get $6
   select
   return
  end
  local.get $5
  i32.const 0
  i32.ne
 )
 (func $kernels/sequence/assembly/timed/step<f64> (param $0 f64) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 f64)
  (local $8 i32)
  (local $9 f64)
  (local $10 i32)
  i32.const 1
  local.set $5
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  global.get $kernels/sequence/assembly/timed/begin
  local.set $4
  loop $for-loop|1
   local.get $4
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $4
    i32.load
    local.tee $8
    if
     local.get $8
     i32.const 1
     i32.eq
     if
      local.get $4
      local.get $5
      if (result i32)
       i32.const 1
      else
       local.get $4
       i32.load offset=8
       i32.const 0
       i32.ne
      end
      local.tee $5
      i32.store offset=8
      local.get $5
      if
       i32.const 1
       global.set $kernels/sequence/assembly/timed/isBusy
      end
     else
      local.get $5
      if
       block $kernels/sequence/assembly/timed/addAnchor<f64>|inlined.1
        local.get $0
        global.get $kernels/sequence/assembly/timed/beforeDouble
        local.get $4
        i32.load offset=12
        select
        local.set $7
        local.get $4
        i32.load offset=4
        i32.const 4
        i32.eq
        if
         local.get $4
         i32.load offset=40
         local.set $5
         local.get $4
         i32.load offset=48
         local.tee $8
         local.get $4
         i32.load offset=44
         i32.gt_u
         if (result i32)
          local.get $5
          local.get $8
          i32.const 1
          i32.sub
          i32.const 3
          i32.shl
          i32.add
          f64.load
          local.get $7
          f64.eq
         else
          i32.const 0
         end
         br_if $kernels/sequence/assembly/timed/addAnchor<f64>|inlined.1
         local.get $5
         local.get $8
         i32.const 3
         i32.shl
         i32.add
         local.get $7
         f64.store
         local.get $4
         local.get $8
         i32.const 1
         i32.add
         i32.store offset=48
        else
         local.get $4
         i32.load offset=8
         i32.eqz
         if
          local.get $4
          local.get $7
          f64.store offset=24
         end
        end
        local.get $4
        local.get $7
        f64.store offset=32
        local.get $4
        i32.const 1
        i32.store offset=8
       end
      end
      block $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17 (result i32)
       i32.const 0
       local.get $4
       i32.load offset=8
       i32.eqz
       br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
       drop
       local.get $4
       f64.load offset=16
       local.set $7
       local.get $0
       local.get $4
       f64.load offset=32
       f64.sub
       local.set $9
       block $case5|0
        block $case4|0
         block $case3|0
          block $case2|0
           block $case1|0
            block $case0|0
             local.get $4
             i32.load offset=4
             br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0
            end
            i32.const 1
            local.get $7
            local.get $9
            f64.ge
            br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
            drop
            local.get $4
            i32.const 0
            i32.store offset=8
            i32.const 0
            br $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
           end
           i32.const 1
           local.get $7
           local.get $9
           f64.gt
           br_if $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
           drop
           local.get $4
           i32.const 0
           i32.store offset=8
           i32.const 0
           br $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
          end
          local.get $0
          local.get $4
          f64.load offset=24
          f64.sub
          local.get $7
          f64.ge
          br $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
         end
         local.get $0
         local.get $4
         f64.load offset=24
         f64.sub
         local.get $7
         f64.gt
         br $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
        end
        local.get $4
        i32.load offset=40
        local.set $10
        local.get $4
        i32.load offset=48
        local.set $8
        local.get $4
        i32.load offset=44
        local.set $5
        loop $while-continue|1
         local.get $5
         local.get $8
         i32.lt_u
         if (result i32)
          local.get $0
          local.get $10
          local.get $5
          i32.const 3
          i32.shl
          i32.add
          f64.load
          f64.sub
          local.get $7
          f64.gt
         else
          i32.const 0
         end
         if
          local.get $5
          i32.const 1
          i32.add
          local.set $5
          br $while-continue|1
         end
        end
        local.get $4
        local.get $5
        i32.store offset=44
        local.get $5
        local.get $8
        i32.eq
        if
         local.get $4
         i32.const 0
         i32.store offset=8
        end
        local.get $5
        local.get $8
        i32.lt_u
        if (result i32)
         local.get $0
         local.get $10
         local.get $5
         i32.const 3
         i32.shl
         i32.add
         f64.load
         f64.sub
         local.get $7
         f64.eq
        else
         i32.const 0
        end
        br $__inlined_func$kernels/sequence/assembly/timed/isOpen<f64>$17
       end
       local.get $7
       local.get $9
       f64.ne
       if (result i32)
        i32.const 1
       else
        local.get $0
        local.get $4
        f64.load offset=24
        f64.sub
        local.get $7
        f64.ne
       end
      end
      local.set $5
      local.get $4
      i32.load offset=8
      if
       i32.const 1
       global.set $kernels/sequence/assembly/timed/isBusy
      end
     end
    else
     local.get $5
     if (result i32)
      local.get $1
      local.get $4
      i32.load offset=4
      i32.and
      i32.const 0
      i32.ne
     else
      i32.const 0
     end
     local.set $6
     local.get $4
     i32.load offset=8
     i32.const 0
     i32.ne
     local.set $5
     local.get $4
     local.get $6
     i32.store offset=8
     local.get $6
     if
      i32.const 1
      global.set $kernels/sequence/assembly/timed/isBusy
      local.get $2
      local.get $4
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.set $8
      local.get $2
      if (result i32)
       local.get $8
       i32.load
       i32.const -1
       i32.eq
      else
       i32.const 0
      end
      if
       local.get $8
       local.get $3
       i32.store
      end
     end
    end
    local.get $4
    i32.const 56
    i32.add
    local.set $4
    br $for-loop|1
   end
  end
  global.get $kernels/sequence/assembly/timed/endsInEvent
  if
   i32.const 2
   i32.const 0
   local.get $6
   select
   return
  end
  local.get $5
  i32.const 0
  i32.ne
 )
 (func $kernels/sequence/assembly/timed/matchRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  global.get $kernels/sequence/assembly/timed/begin
  local.set $6
  loop $for-loop|0
   local.get $6
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $6
    i32.const 0
    i32.store offset=8
    local.get $6
    i32.const 0
    i32.store offset=44
    local.get $6
    i32.const 0
    i32.store offset=48
    local.get $6
    i32.const 56
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  i32.const 0
  global.set $kernels/sequence/assembly/timed/found
  i32.const 1
  global.set $kernels/sequence/assembly/timed/isFresh
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/sequence/assembly/timed/takeRows<i64>
  local.get $3
  local.get $4
  call $kernels/sequence/assembly/timed/endRows<i64>
  global.get $kernels/sequence/assembly/timed/found
 )
 (func $kernels/sequence/assembly/timed/matchRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  global.get $kernels/sequence/assembly/timed/begin
  local.set $6
  loop $for-loop|0
   local.get $6
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $6
    i32.const 0
    i32.store offset=8
    local.get $6
    i32.const 0
    i32.store offset=44
    local.get $6
    i32.const 0
    i32.store offset=48
    local.get $6
    i32.const 56
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  i32.const 0
  global.set $kernels/sequence/assembly/timed/found
  i32.const 1
  global.set $kernels/sequence/assembly/timed/isFresh
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/sequence/assembly/timed/takeRows<f64>
  local.get $3
  local.get $4
  call $kernels/sequence/assembly/timed/endRows<f64>
  global.get $kernels/sequence/assembly/timed/found
 )
 (func $kernels/sequence/assembly/timed/endRows<i64> (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  i32.const 0
  global.get $kernels/sequence/assembly/timed/found
  local.get $1
  select
  if
   return
  end
  global.get $kernels/sequence/assembly/timed/isFresh
  i32.eqz
  local.get $1
  i32.eqz
  i32.or
  if
   i32.const 1
   local.set $1
   global.get $kernels/sequence/assembly/timed/begin
   local.set $3
   loop $for-loop|2
    local.get $3
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $3
     i32.load offset=8
     i32.const 0
     i32.ne
     local.set $2
     local.get $3
     i32.load
     local.tee $5
     if (result i32)
      local.get $5
      i32.const 1
      i32.eq
      if (result i32)
       i32.const 1
       local.get $2
       local.get $1
       select
      else
       local.get $1
       if (result i32)
        local.get $3
        i64.load offset=16
        local.set $4
        block $kernels/sequence/assembly/timed/isContent<i64>|inlined.1 (result i32)
         block $case5|3
          block $case4|3
           block $case2|3
            block $case1|3
             block $case0|3
              local.get $3
              i32.load offset=4
              br_table $case0|3 $case1|3 $case2|3 $case4|3 $case2|3 $case5|3
             end
             i32.const 1
             br $kernels/sequence/assembly/timed/isContent<i64>|inlined.1
            end
            local.get $4
            i64.const 0
            i64.ne
            br $kernels/sequence/assembly/timed/isContent<i64>|inlined.1
           end
           local.get $4
           i64.eqz
           br $kernels/sequence/assembly/timed/isContent<i64>|inlined.1
          end
          i32.const 0
          br $kernels/sequence/assembly/timed/isContent<i64>|inlined.1
         end
         local.get $4
         i64.const 0
         i64.ne
        end
       else
        i32.const 0
       end
      end
     else
      local.get $2
     end
     local.set $1
     local.get $3
     i32.const 56
     i32.add
     local.set $3
     br $for-loop|2
    end
   end
  else
   i32.const 0
   local.set $1
  end
  local.get $1
  if
   global.get $kernels/sequence/assembly/timed/found
   i32.const 1
   i32.add
   global.set $kernels/sequence/assembly/timed/found
   local.get $0
   global.set $kernels/sequence/assembly/timed/endOfMatch
  end
 )
 (func $kernels/sequence/assembly/timed/endRows<f64> (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 f64)
  (local $5 i32)
  i32.const 0
  global.get $kernels/sequence/assembly/timed/found
  local.get $1
  select
  if
   return
  end
  global.get $kernels/sequence/assembly/timed/isFresh
  i32.eqz
  local.get $1
  i32.eqz
  i32.or
  if
   i32.const 1
   local.set $1
   global.get $kernels/sequence/assembly/timed/begin
   local.set $3
   loop $for-loop|2
    local.get $3
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $3
     i32.load offset=8
     i32.const 0
     i32.ne
     local.set $2
     local.get $3
     i32.load
     local.tee $5
     if (result i32)
      local.get $5
      i32.const 1
      i32.eq
      if (result i32)
       i32.const 1
       local.get $2
       local.get $1
       select
      else
       local.get $1
       if (result i32)
        local.get $3
        f64.load offset=16
        local.set $4
        block $kernels/sequence/assembly/timed/isContent<f64>|inlined.1 (result i32)
         block $case5|3
          block $case4|3
           block $case2|3
            block $case1|3
             block $case0|3
              local.get $3
              i32.load offset=4
              br_table $case0|3 $case1|3 $case2|3 $case4|3 $case2|3 $case5|3
             end
             i32.const 1
             br $kernels/sequence/assembly/timed/isContent<f64>|inlined.1
            end
            local.get $4
            f64.const 0
            f64.ne
            br $kernels/sequence/assembly/timed/isContent<f64>|inlined.1
           end
           local.get $4
           f64.const 0
           f64.eq
           br $kernels/sequence/assembly/timed/isContent<f64>|inlined.1
          end
          i32.const 0
          br $kernels/sequence/assembly/timed/isContent<f64>|inlined.1
         end
         local.get $4
         f64.const 0
         f64.ne
        end
       else
        i32.const 0
       end
      end
     else
      local.get $2
     end
     local.set $1
     local.get $3
     i32.const 56
     i32.add
     local.set $3
     br $for-loop|2
    end
   end
  else
   i32.const 0
   local.set $1
  end
  local.get $1
  if
   global.get $kernels/sequence/assembly/timed/found
   i32.const 1
   i32.add
   global.set $kernels/sequence/assembly/timed/found
   local.get $0
   global.set $kernels/sequence/assembly/timed/endOfMatch
  end
 )
 (func $kernels/sequence/assembly/scan/track (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  local.get $0
  i32.load
  local.set $5
  i32.const 0
  global.set $kernels/sequence/assembly/scan/base
  loop $for-loop|0
   global.get $kernels/sequence/assembly/scan/base
   local.get $2
   i32.lt_s
   local.get $5
   global.get $kernels/sequence/assembly/streams/reached
   i32.gt_u
   i32.and
   if
    local.get $1
    global.get $kernels/sequence/assembly/scan/base
    i32.const 2
    i32.shl
    i32.add
    local.set $4
    global.get $kernels/sequence/assembly/scan/base
    i32.eqz
    i64.extend_i32_u
    local.set $6
    block $for-continue|0
     local.get $0
     local.get $2
     global.get $kernels/sequence/assembly/scan/base
     i32.sub
     local.tee $3
     i32.const 64
     i32.lt_s
     if (result i32)
      local.get $3
      i32.const 2
      i32.shl
      local.tee $8
      i32.const 533168
      i32.add
      i32.const 0
      i32.const 64
      local.get $3
      i32.sub
      i32.const 2
      i32.shl
      memory.fill
      i32.const 533168
      local.get $4
      local.get $8
      memory.copy
      i32.const 533168
     else
      local.get $4
     end
     call $kernels/sequence/assembly/planes/readPlanes
     local.tee $7
     i64.eqz
     if
      local.get $6
      i32.wrap_i64
      if
       local.get $0
       i32.load offset=24
       local.set $3
       local.get $0
       i32.load
       i32.const 62
       i32.add
       i32.const 6
       i32.shr_u
       local.set $4
       loop $for-loop|00
        local.get $4
        if
         local.get $3
         i64.const 0
         i64.store
         local.get $4
         i32.const 1
         i32.sub
         local.set $4
         local.get $3
         i32.const 24
         i32.add
         local.set $3
         br $for-loop|00
        end
       end
      end
      br $for-continue|0
     end
     local.get $0
     local.get $7
     local.get $6
     global.get $kernels/sequence/assembly/scan/base
     call $kernels/sequence/assembly/streams/trackBlock
     local.get $0
     i32.load offset=24
     local.set $3
     local.get $0
     i32.load
     i32.const 62
     i32.add
     i32.const 6
     i32.shr_u
     local.set $4
     loop $for-loop|1
      local.get $4
      if
       local.get $3
       local.get $3
       i64.load offset=8
       i64.store
       local.get $4
       i32.const 1
       i32.sub
       local.set $4
       local.get $3
       i32.const 24
       i32.add
       local.set $3
       br $for-loop|1
      end
     end
    end
    global.get $kernels/sequence/assembly/scan/base
    i32.const -64
    i32.sub
    global.set $kernels/sequence/assembly/scan/base
    br $for-loop|0
   end
  end
  local.get $5
  global.get $kernels/sequence/assembly/streams/reached
  i32.eq
 )
 (func $kernels/sequence/assembly/reject/missing (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 v128)
  (local $4 i64)
  local.get $0
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.set $1
  loop $for-loop|0
   local.get $0
   i32.const -64
   i32.sub
   local.get $1
   i32.le_u
   if
    local.get $2
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
    local.tee $3
    i64x2.extract_lane 0
    local.get $3
    i64x2.extract_lane 1
    i64.or
    local.tee $4
    i32.wrap_i64
    local.get $4
    i64.const 32
    i64.shr_s
    i32.wrap_i64
    i32.or
    i32.const -1
    i32.xor
    i32.and
    local.tee $2
    i32.eqz
    if
     i32.const 0
     return
    end
    local.get $0
    i32.const -64
    i32.sub
    local.set $0
    br $for-loop|0
   end
  end
  loop $for-loop|1
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $2
    local.get $0
    i32.load
    i32.const -1
    i32.xor
    i32.and
    local.set $2
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    br $for-loop|1
   end
  end
  local.get $2
 )
 (func $kernels/sequence/assembly/one/readSteps (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load
  local.set $5
  local.get $0
  i32.load offset=16
  local.set $6
  local.get $0
  i32.load offset=20
  local.set $7
  loop $for-loop|0
   local.get $1
   local.get $5
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.set $2
    local.get $7
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $6
    i32.sub
    i32.const 3
    i32.shr_u
    local.tee $3
    if
     local.get $3
     i32.const 4
     i32.shl
     local.get $0
     i32.add
     i32.const 48
     i32.add
     i32.load8_u
     local.set $2
     i32.const 0
     local.set $4
     loop $for-loop|1
      local.get $0
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i32.load offset=48
      local.tee $8
      local.get $3
      i32.lt_u
      if
       local.get $3
       local.get $8
       i32.sub
       local.set $3
       local.get $2
       i32.const 8
       i32.shl
       local.set $2
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       br $for-loop|1
      end
     end
    end
    local.get $1
    i32.const 2
    i32.shl
    i32.const 533424
    i32.add
    local.get $2
    i32.store
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_sort/rows/sortRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i64)
  (local $10 i32)
  (local $11 v128)
  (local $12 i64)
  (local $13 i32)
  (local $14 f64)
  (local $15 f64)
  (local $16 i32)
  (local $17 f64)
  (local $18 i32)
  (local $19 v128)
  (local $20 v128)
  local.get $0
  local.tee $4
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.set $6
  i32.const 524288
  v128.load64_splat
  local.set $19
  local.get $4
  v128.load64_splat
  local.tee $8
  local.set $7
  v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
  local.set $11
  loop $for-loop|0
   local.get $4
   i32.const 16
   i32.add
   local.tee $5
   local.get $6
   i32.le_u
   if
    local.get $8
    local.get $4
    v128.load
    local.tee $20
    f64x2.pmin
    local.set $8
    local.get $7
    local.get $20
    f64x2.pmax
    local.set $7
    local.get $11
    local.get $20
    local.get $19
    f64x2.add
    local.get $19
    f64x2.sub
    local.get $20
    f64x2.eq
    v128.and
    local.set $11
    local.get $5
    local.set $4
    br $for-loop|0
   end
  end
  local.get $8
  f64x2.extract_lane 0
  local.get $8
  f64x2.extract_lane 1
  f64.min
  local.set $14
  local.get $7
  f64x2.extract_lane 0
  local.get $7
  f64x2.extract_lane 1
  f64.max
  local.set $15
  block $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$40 (result i32)
   local.get $4
   local.get $6
   i32.lt_u
   if
    local.get $4
    f64.load
    local.tee $17
    local.get $14
    f64.min
    local.set $14
    local.get $15
    local.get $17
    f64.max
    local.set $15
    i32.const 0
    local.get $17
    f64.const 6755399441055744
    f64.add
    f64.const -6755399441055744
    f64.add
    local.get $17
    f64.ne
    br_if $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$40
    drop
   end
   i32.const 0
   local.get $11
   i64x2.all_true
   i32.eqz
   local.get $14
   f64.const -2251799813685248
   f64.lt
   i32.or
   local.get $15
   f64.const 2251799813685248
   f64.gt
   i32.or
   br_if $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$40
   drop
   local.get $14
   f64.const 6755399441055744
   f64.add
   i64.reinterpret_f64
   global.set $kernels/_assembly/event_sort/rows/least
   i32.const 64
   local.get $15
   f64.const 6755399441055744
   f64.add
   i64.reinterpret_f64
   global.get $kernels/_assembly/event_sort/rows/least
   i64.sub
   i64.clz
   i32.wrap_i64
   i32.sub
   global.set $kernels/_assembly/event_sort/rows/timeBits
   i32.const 1
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $kernels/_assembly/event_sort/rows/least
  local.set $12
  local.get $3
  i32.const 4096
  i32.add
  local.set $13
  local.get $1
  local.tee $4
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  local.set $7
  loop $for-loop|00
   local.get $4
   i32.const 16
   i32.add
   local.tee $5
   local.get $6
   i32.le_u
   if
    local.get $7
    local.get $4
    v128.load
    v128.or
    local.set $7
    local.get $5
    local.set $4
    br $for-loop|00
   end
  end
  local.get $7
  i64x2.extract_lane 0
  local.get $7
  i64x2.extract_lane 1
  i64.or
  local.tee $9
  i64.const 32
  i64.shr_s
  local.get $9
  i64.or
  local.set $9
  loop $for-loop|1
   local.get $4
   local.get $6
   i32.lt_u
   if
    local.get $9
    local.get $4
    i64.load32_u
    i64.or
    local.set $9
    local.get $4
    i32.const 4
    i32.add
    local.set $4
    br $for-loop|1
   end
  end
  i32.const 32
  local.get $9
  i32.wrap_i64
  i32.clz
  i32.sub
  local.tee $10
  global.get $kernels/_assembly/event_sort/rows/timeBits
  local.tee $16
  i32.add
  i32.const 63
  i32.le_s
  if
   local.get $1
   local.set $6
   local.get $0
   local.tee $4
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.set $18
   local.get $12
   i64x2.splat
   local.set $7
   i32.const 524288
   v128.load64_splat
   local.set $8
   loop $for-loop|01
    local.get $4
    i32.const 32
    i32.add
    local.tee $5
    local.get $18
    i32.le_u
    if
     local.get $4
     i32.const 16
     i32.add
     v128.load
     local.get $8
     f64x2.add
     local.get $7
     i64x2.sub
     local.get $10
     i64x2.shl
     local.set $11
     local.get $4
     local.get $4
     v128.load
     local.get $8
     f64x2.add
     local.get $7
     i64x2.sub
     local.get $10
     i64x2.shl
     local.get $6
     v128.load
     local.tee $19
     i64x2.extend_low_i32x4_u
     v128.or
     v128.store
     local.get $4
     local.get $11
     local.get $19
     i64x2.extend_high_i32x4_u
     v128.or
     v128.store offset=16
     local.get $5
     local.set $4
     local.get $6
     i32.const 16
     i32.add
     local.set $6
     br $for-loop|01
    end
   end
   loop $for-loop|12
    local.get $4
    local.get $18
    i32.lt_u
    if
     local.get $4
     local.get $6
     i64.load32_u
     local.get $4
     f64.load
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     local.get $12
     i64.sub
     local.get $10
     i64.extend_i32_s
     i64.shl
     i64.or
     i64.store
     local.get $4
     i32.const 8
     i32.add
     local.set $4
     local.get $6
     i32.const 4
     i32.add
     local.set $6
     br $for-loop|12
    end
   end
   local.get $2
   i32.const 40
   i32.le_s
   if (result i32)
    i32.const 0
   else
    local.get $0
    local.get $2
    local.get $13
    local.get $3
    call $kernels/_assembly/event_sort/late/mergeLate
   end
   i32.eqz
   if
    local.get $0
    local.get $2
    local.get $10
    local.get $16
    i32.add
    local.get $13
    local.get $3
    call $kernels/_assembly/event_sort/keys/sortKeys
   end
   local.get $0
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.set $3
   local.get $12
   i64x2.splat
   local.set $7
   i32.const 524288
   v128.load64_splat
   local.set $8
   i64.const 1
   local.get $10
   i64.extend_i32_s
   i64.shl
   i64.const 1
   i64.sub
   i32.wrap_i64
   local.tee $4
   i32x4.splat
   local.set $11
   loop $for-loop|03
    local.get $0
    i32.const 32
    i32.add
    local.tee $2
    local.get $3
    i32.le_u
    if
     local.get $1
     local.get $0
     v128.load
     local.tee $19
     local.get $0
     v128.load offset=16
     local.tee $20
     i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
     local.get $11
     v128.and
     v128.store
     local.get $0
     local.get $19
     local.get $10
     i64x2.shr_u
     local.get $7
     i64x2.add
     local.get $8
     f64x2.sub
     v128.store
     local.get $0
     local.get $20
     local.get $10
     i64x2.shr_u
     local.get $7
     i64x2.add
     local.get $8
     f64x2.sub
     v128.store offset=16
     local.get $2
     local.set $0
     local.get $1
     i32.const 16
     i32.add
     local.set $1
     br $for-loop|03
    end
   end
   loop $for-loop|14
    local.get $0
    local.get $3
    i32.lt_u
    if
     local.get $1
     local.get $0
     i64.load
     local.tee $9
     i32.wrap_i64
     local.get $4
     i32.and
     i32.store
     local.get $0
     local.get $9
     local.get $10
     i64.extend_i32_s
     i64.shr_u
     local.get $12
     i64.add
     f64.reinterpret_i64
     f64.const -6755399441055744
     f64.add
     f64.store
     local.get $0
     i32.const 8
     i32.add
     local.set $0
     local.get $1
     i32.const 4
     i32.add
     local.set $1
     br $for-loop|14
    end
   end
   i32.const 1
   return
  end
  local.get $2
  i32.const 40
  i32.le_s
  if
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_sort/rows/insertRows<f64>
   i32.const 1
   return
  end
  local.get $0
  local.get $1
  local.get $13
  local.get $13
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.tee $4
  local.get $2
  local.get $12
  local.get $16
  i32.const 20
  local.get $16
  i32.const 32
  local.get $2
  i32.const 1
  i32.sub
  i32.clz
  i32.sub
  local.tee $5
  i32.const 2
  i32.add
  local.tee $6
  local.get $5
  i32.const 9
  i32.add
  i32.const 10
  i32.div_s
  i32.const 10
  i32.mul
  local.tee $5
  local.get $5
  local.get $6
  i32.gt_s
  select
  local.tee $5
  local.get $5
  local.get $16
  i32.gt_s
  select
  local.tee $5
  local.get $5
  i32.const 20
  i32.ge_s
  select
  local.tee $5
  i32.sub
  i64.extend_i32_s
  local.tee $9
  i32.const 1
  local.get $5
  i32.const 1
  i32.shr_s
  local.tee $6
  i32.shl
  local.get $3
  call $kernels/_assembly/event_sort/rows/scatterRows<f64>
  local.get $13
  local.get $4
  local.get $0
  local.get $1
  local.get $2
  local.get $12
  local.get $9
  local.get $6
  i64.extend_i32_s
  i64.add
  i32.const 1
  local.get $5
  local.get $6
  i32.sub
  i32.shl
  local.get $3
  call $kernels/_assembly/event_sort/rows/scatterRows<f64>
  local.get $0
  local.get $1
  local.get $2
  local.get $12
  local.get $9
  local.get $3
  call $kernels/_assembly/event_sort/rows/settleRows<f64>
  i32.const 1
 )
 (func $kernels/_assembly/event_sort/rows/scatterRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i64) (param $6 i64) (param $7 i32) (param $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i32)
  local.get $7
  i64.extend_i32_u
  i64.const 1
  i64.sub
  local.set $11
  local.get $8
  i32.const 0
  local.get $7
  i32.const 2
  i32.shl
  memory.fill
  loop $for-loop|0
   local.get $4
   local.get $9
   i32.gt_u
   if
    local.get $8
    local.get $0
    local.get $9
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.get $5
    i64.sub
    local.get $6
    i64.shr_u
    local.get $11
    i64.and
    i32.wrap_i64
    i32.const 2
    i32.shl
    i32.add
    local.tee $13
    local.get $13
    i32.load
    i32.const 1
    i32.add
    i32.store
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|0
   end
  end
  local.get $8
  local.tee $9
  local.get $7
  i32.const 2
  i32.shl
  i32.add
  local.set $7
  loop $for-loop|00
   local.get $7
   local.get $9
   i32.gt_u
   if
    local.get $9
    i32.load
    local.set $13
    local.get $9
    local.get $12
    i32.store
    local.get $12
    local.get $13
    i32.add
    local.set $12
    local.get $9
    i32.const 4
    i32.add
    local.set $9
    br $for-loop|00
   end
  end
  loop $for-loop|1
   local.get $4
   local.get $10
   i32.gt_u
   if
    local.get $2
    local.get $8
    local.get $0
    local.get $10
    i32.const 3
    i32.shl
    i32.add
    local.tee $7
    i64.load
    local.get $5
    i64.sub
    local.get $6
    i64.shr_u
    local.get $11
    i64.and
    i32.wrap_i64
    i32.const 2
    i32.shl
    i32.add
    local.tee $9
    i32.load
    local.tee $12
    i32.const 3
    i32.shl
    i32.add
    local.get $7
    i64.load
    i64.store
    local.get $3
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.get $1
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.store
    local.get $9
    local.get $12
    i32.const 1
    i32.add
    i32.store
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    br $for-loop|1
   end
  end
 )
 (func $kernels/_assembly/event_sort/rows/scatterRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i64) (param $6 i64) (param $7 i32) (param $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  local.get $7
  i64.extend_i32_u
  i64.const 1
  i64.sub
  local.set $10
  local.get $8
  i32.const 0
  local.get $7
  i32.const 2
  i32.shl
  memory.fill
  loop $for-loop|0
   local.get $4
   local.get $9
   i32.gt_u
   if
    local.get $8
    local.get $0
    local.get $9
    i32.const 3
    i32.shl
    i32.add
    f64.load
    f64.const 6755399441055744
    f64.add
    i64.reinterpret_f64
    local.get $5
    i64.sub
    local.get $6
    i64.shr_u
    local.get $10
    i64.and
    i32.wrap_i64
    i32.const 2
    i32.shl
    i32.add
    local.tee $11
    local.get $11
    i32.load
    i32.const 1
    i32.add
    i32.store
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|0
   end
  end
  i32.const 0
  local.set $9
  local.get $7
  i32.const 2
  i32.shl
  local.get $8
  local.tee $7
  i32.add
  local.set $11
  loop $for-loop|00
   local.get $7
   local.get $11
   i32.lt_u
   if
    local.get $7
    i32.load
    local.set $12
    local.get $7
    local.get $9
    i32.store
    local.get $9
    local.get $12
    i32.add
    local.set $9
    local.get $7
    i32.const 4
    i32.add
    local.set $7
    br $for-loop|00
   end
  end
  i32.const 0
  local.set $7
  loop $for-loop|1
   local.get $4
   local.get $7
   i32.gt_u
   if
    local.get $2
    local.get $8
    local.get $0
    local.get $7
    i32.const 3
    i32.shl
    i32.add
    local.tee $9
    f64.load
    f64.const 6755399441055744
    f64.add
    i64.reinterpret_f64
    local.get $5
    i64.sub
    local.get $6
    i64.shr_u
    local.get $10
    i64.and
    i32.wrap_i64
    i32.const 2
    i32.shl
    i32.add
    local.tee $11
    i32.load
    local.tee $12
    i32.const 3
    i32.shl
    i32.add
    local.get $9
    i64.load
    i64.store
    local.get $3
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.get $1
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.store
    local.get $11
    local.get $12
    i32.const 1
    i32.add
    i32.store
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $for-loop|1
   end
  end
 )
 (func $kernels/_assembly/event_sort/rows/insertRows<i64> (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  i32.const 1
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $0
    local.get $4
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.set $5
    local.get $1
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.set $6
    local.get $4
    local.set $3
    loop $for-loop|1
     local.get $3
     if
      local.get $1
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      local.tee $8
      i32.const 4
      i32.sub
      i32.load
      local.tee $9
      local.get $6
      i32.gt_u
      local.get $0
      local.get $3
      i32.const 3
      i32.shl
      i32.add
      local.tee $10
      i32.const 8
      i32.sub
      i64.load
      local.tee $7
      local.get $5
      i64.eq
      i32.and
      local.get $5
      local.get $7
      i64.lt_s
      i32.or
      if
       local.get $10
       local.get $7
       i64.store
       local.get $8
       local.get $9
       i32.store
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|1
      end
     end
    end
    local.get $0
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    local.get $5
    i64.store
    local.get $1
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    local.get $6
    i32.store
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_sort/rows/insertRows<f64> (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  i32.const 1
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $0
    local.get $4
    i32.const 3
    i32.shl
    i32.add
    f64.load
    f64.const 6755399441055744
    f64.add
    i64.reinterpret_f64
    local.set $5
    local.get $1
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.set $6
    local.get $4
    local.set $3
    loop $for-loop|1
     local.get $3
     if
      local.get $1
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      local.tee $8
      i32.const 4
      i32.sub
      i32.load
      local.tee $9
      local.get $6
      i32.gt_u
      local.get $0
      local.get $3
      i32.const 3
      i32.shl
      i32.add
      local.tee $10
      i32.const 8
      i32.sub
      f64.load
      f64.const 6755399441055744
      f64.add
      i64.reinterpret_f64
      local.tee $7
      local.get $5
      i64.eq
      i32.and
      local.get $5
      local.get $7
      i64.lt_s
      i32.or
      if
       local.get $10
       local.get $7
       f64.reinterpret_i64
       f64.const -6755399441055744
       f64.add
       f64.store
       local.get $8
       local.get $9
       i32.store
       local.get $3
       i32.const 1
       i32.sub
       local.set $3
       br $for-loop|1
      end
     end
    end
    local.get $0
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    local.get $5
    f64.reinterpret_i64
    f64.const -6755399441055744
    f64.add
    f64.store
    local.get $1
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    local.get $6
    i32.store
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_sort/late/mergeLate (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  local.get $0
  local.get $1
  i32.const 3
  i32.shl
  i32.add
  local.set $1
  local.get $2
  local.set $8
  i64.const -1
  local.set $4
  i64.const -1
  local.set $9
  local.get $0
  local.tee $5
  local.set $7
  loop $for-loop|0
   local.get $1
   local.get $7
   i32.gt_u
   if
    block $for-continue|0
     local.get $7
     i64.load
     local.tee $6
     local.get $4
     i64.ge_s
     if
      local.get $5
      local.get $6
      i64.store
      local.get $5
      i32.const 8
      i32.add
      local.set $5
      local.get $4
      local.set $9
      local.get $6
      local.set $4
      br $for-continue|0
     end
     local.get $6
     local.get $9
     i64.ge_s
     if
      local.get $8
      local.get $4
      i64.store
      local.get $5
      i32.const 8
      i32.sub
      local.get $6
      i64.store
      local.get $6
      local.set $4
     else
      local.get $8
      local.get $6
      i64.store
     end
     local.get $8
     i32.const 8
     i32.add
     local.tee $8
     local.get $2
     i32.sub
     local.tee $10
     local.get $7
     local.get $0
     i32.sub
     i32.const 3
     i32.shr_u
     i32.const -64
     i32.sub
     i32.gt_u
     if
      local.get $5
      local.get $2
      local.get $10
      memory.copy
      i32.const 0
      return
     end
    end
    local.get $7
    i32.const 8
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
  local.get $2
  local.get $8
  i32.eq
  if
   i32.const 1
   return
  end
  local.get $2
  local.set $7
  local.get $2
  i64.load
  local.set $6
  local.get $2
  local.get $8
  local.get $2
  i32.sub
  i32.const 3
  i32.shr_u
  local.tee $11
  i32.const 3
  i32.shl
  i32.add
  local.set $10
  i64.const 0
  local.set $4
  loop $for-loop|00
   local.get $7
   local.get $10
   i32.lt_u
   if
    local.get $4
    local.get $7
    i64.load
    local.get $6
    i64.xor
    i64.or
    local.set $4
    local.get $7
    i32.const 8
    i32.add
    local.set $7
    br $for-loop|00
   end
  end
  local.get $2
  local.get $11
  i32.const 64
  local.get $4
  i64.clz
  i32.wrap_i64
  i32.sub
  local.get $8
  local.get $3
  call $kernels/_assembly/event_sort/keys/sortKeys
  local.get $8
  i32.const 8
  i32.sub
  local.set $3
  loop $for-loop|1
   local.get $2
   local.get $3
   i32.le_u
   if
    local.get $3
    i64.load
    local.set $4
    loop $while-continue|2
     local.get $0
     local.get $5
     i32.lt_u
     if
      local.get $5
      i32.const 8
      i32.sub
      local.tee $7
      i64.load
      local.tee $6
      local.get $4
      i64.gt_s
      if
       local.get $7
       local.set $5
       local.get $1
       i32.const 8
       i32.sub
       local.tee $1
       local.get $6
       i64.store
       br $while-continue|2
      end
     end
    end
    local.get $1
    i32.const 8
    i32.sub
    local.tee $1
    local.get $4
    i64.store
    local.get $3
    i32.const 8
    i32.sub
    local.set $3
    br $for-loop|1
   end
  end
  i32.const 1
 )
 (func $kernels/_assembly/event_order/reverse (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i64)
  (local $7 v128)
  local.get $0
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  i32.const 16
  i32.sub
  local.set $4
  loop $for-loop|0
   local.get $0
   i32.const 16
   i32.add
   local.tee $3
   local.get $4
   i32.le_u
   if
    local.get $0
    v128.load
    local.set $5
    local.get $0
    local.get $4
    v128.load
    local.tee $7
    local.get $7
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    v128.store
    local.get $4
    local.get $5
    local.get $5
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    v128.store
    local.get $3
    local.set $0
    local.get $4
    i32.const 16
    i32.sub
    local.set $4
    br $for-loop|0
   end
  end
  local.get $4
  i32.const 8
  i32.add
  local.set $4
  loop $for-loop|1
   local.get $0
   local.get $4
   i32.lt_u
   if
    local.get $0
    i64.load
    local.set $6
    local.get $0
    local.get $4
    i64.load
    i64.store
    local.get $4
    local.get $6
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    local.get $4
    i32.const 8
    i32.sub
    local.set $4
    br $for-loop|1
   end
  end
  local.get $1
  local.tee $0
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  i32.const 16
  i32.sub
  local.set $4
  loop $for-loop|2
   local.get $0
   i32.const 16
   i32.add
   local.tee $1
   local.get $4
   i32.le_u
   if
    local.get $0
    v128.load
    local.set $5
    local.get $0
    local.get $4
    v128.load
    local.tee $7
    local.get $7
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    v128.store
    local.get $4
    local.get $5
    local.get $5
    i8x16.shuffle 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3
    v128.store
    local.get $1
    local.set $0
    local.get $4
    i32.const 16
    i32.sub
    local.set $4
    br $for-loop|2
   end
  end
  local.get $4
  i32.const 12
  i32.add
  local.set $4
  loop $for-loop|3
   local.get $0
   local.get $4
   i32.lt_u
   if
    local.get $0
    i32.load
    local.set $1
    local.get $0
    local.get $4
    i32.load
    i32.store
    local.get $4
    local.get $1
    i32.store
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    local.get $4
    i32.const 4
    i32.sub
    local.set $4
    br $for-loop|3
   end
  end
 )
 (func $kernels/sequence/assembly/timed/matchEnd (result i32)
  global.get $kernels/sequence/assembly/timed/endOfMatch
 )
 (func $kernels/sequence/assembly/streams/trackBlock (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i64)
  (local $15 i32)
  (local $16 i32)
  (local $17 i64)
  local.get $0
  i32.load offset=20
  local.set $13
  local.get $0
  i32.load
  i32.const 1
  i32.sub
  local.set $7
  local.get $2
  i64.const -1
  i64.xor
  local.tee $9
  local.get $1
  i64.and
  local.set $14
  local.get $1
  i64.const -1
  i64.xor
  local.get $9
  i64.and
  local.set $17
  local.get $0
  i32.load offset=24
  local.set $8
  loop $for-loop|0
   local.get $5
   local.get $7
   i32.lt_u
   if
    local.get $7
    local.get $5
    i32.const -64
    i32.sub
    local.tee $4
    local.get $4
    local.get $7
    i32.gt_u
    select
    local.set $15
    local.get $8
    i64.load
    local.set $10
    local.get $8
    i64.load offset=16
    local.set $11
    i64.const 0
    local.set $12
    local.get $5
    local.set $4
    loop $for-loop|1
     local.get $4
     local.get $15
     i32.lt_u
     if
      local.get $1
      local.get $4
      i32.const 2
      i32.shl
      local.tee $16
      local.get $13
      i32.add
      i32.load
      i64.load
      i64.and
      local.tee $6
      i64.eqz
      local.get $4
      global.get $kernels/sequence/assembly/streams/reached
      i32.lt_u
      i32.or
      i32.eqz
      if
       local.get $0
       i32.load offset=28
       local.get $16
       i32.add
       local.get $3
       local.get $6
       i64.ctz
       i32.wrap_i64
       i32.add
       i32.store
       local.get $4
       i32.const 1
       i32.add
       global.set $kernels/sequence/assembly/streams/reached
      end
      local.get $17
      local.get $10
      i64.const 1
      i64.and
      local.get $6
      i64.const 1
      i64.shl
      i64.or
      local.tee $2
      i64.add
      local.tee $1
      local.get $2
      i64.lt_u
      i64.extend_i32_u
      local.get $6
      i64.const 63
      i64.shr_u
      i64.or
      local.set $6
      local.get $1
      local.get $14
      i64.and
      local.set $1
      local.get $11
      i64.const 1
      i64.and
      i32.wrap_i64
      if
       local.get $6
       local.get $1
       local.get $9
       i64.add
       local.tee $2
       local.get $1
       i64.lt_u
       i64.extend_i32_u
       i64.or
       local.set $6
       local.get $2
       local.get $9
       i64.xor
       local.get $1
       i64.or
       local.get $14
       i64.and
       local.set $1
      end
      local.get $12
      local.get $6
      local.get $4
      local.get $5
      i32.sub
      i64.extend_i32_u
      i64.shl
      i64.or
      local.set $12
      local.get $10
      i64.const 1
      i64.shr_u
      local.set $10
      local.get $11
      i64.const 1
      i64.shr_u
      local.set $11
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|1
     end
    end
    local.get $8
    local.get $12
    i64.store offset=8
    local.get $5
    i32.const -64
    i32.sub
    local.set $5
    local.get $8
    i32.const 24
    i32.add
    local.set $8
    br $for-loop|0
   end
  end
  local.get $1
  local.get $7
  i32.const 2
  i32.shl
  local.tee $4
  local.get $13
  i32.add
  i32.load
  i64.load
  i64.and
  local.tee $1
  i64.eqz
  local.get $7
  global.get $kernels/sequence/assembly/streams/reached
  i32.lt_u
  i32.or
  i32.eqz
  if
   local.get $0
   i32.load offset=28
   local.get $4
   i32.add
   local.get $3
   local.get $1
   i64.ctz
   i32.wrap_i64
   i32.add
   i32.store
   local.get $7
   i32.const 1
   i32.add
   global.set $kernels/sequence/assembly/streams/reached
  end
 )
 (func $kernels/sequence/assembly/streams/beginTracking (param $0 i32)
  i32.const 0
  global.set $kernels/sequence/assembly/streams/reached
  local.get $0
  i32.load offset=28
  i32.const 255
  local.get $0
  i32.load
  i32.const 2
  i32.shl
  memory.fill
 )
 (func $kernels/sequence/assembly/scan/scan<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 i32)
  (local $41 i32)
  (local $42 i32)
  (local $43 i32)
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
  local.get $4
  global.set $kernels/sequence/assembly/scan/starts
  local.get $6
  global.set $kernels/sequence/assembly/scan/answers
  local.get $8
  i32.const 0
  i32.ne
  global.set $kernels/sequence/assembly/scan/next
  i32.const 0
  global.set $kernels/sequence/assembly/scan/current
  local.get $8
  i32.eqz
  if
   local.get $6
   i32.const 0
   local.get $5
   i32.const 2
   i32.shl
   memory.fill
  end
  local.get $0
  i32.load
  local.tee $15
  i32.const 2
  i32.lt_u
  local.get $7
  local.get $7
  select
  local.set $14
  local.get $8
  i32.eqz
  local.get $5
  i32.const 1
  i32.eq
  i32.and
  if (result i32)
   local.get $3
   global.get $kernels/sequence/assembly/scan/starts
   i32.const 4
   i32.add
   i32.load
   i32.eq
  else
   i32.const 0
  end
  if
   local.get $2
   local.get $3
   local.get $0
   i32.load offset=12
   call $kernels/sequence/assembly/reject/missing
   if
    return
   end
  end
  local.get $5
  i32.const 1
  i32.eq
  local.get $15
  i32.const 1
  i32.gt_u
  i32.and
  local.get $15
  i32.const 64
  i32.le_u
  i32.and
  if
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $6
   local.get $7
   local.get $8
   call $kernels/sequence/assembly/one/scanStream<i64>
   return
  end
  i32.const 0
  global.set $kernels/sequence/assembly/scan/base
  loop $for-loop|0
   global.get $kernels/sequence/assembly/scan/base
   local.get $3
   i32.lt_s
   if
    local.get $5
    i32.const 1
    i32.eq
    if (result i32)
     local.get $6
     i32.load
    else
     i32.const 0
    end
    if (result i32)
     local.get $7
     if (result i32)
      local.get $6
      i32.load
      i32.const -1
      i32.eq
     else
      i32.const 1
     end
    else
     i32.const 0
    end
    if
     global.get $kernels/sequence/assembly/scan/answers
     i32.load
     i32.const -1
     i32.ne
     if
      local.get $1
      global.get $kernels/sequence/assembly/scan/base
      i32.const 1
      i32.sub
      i32.const 0
      i32.const 1
      local.get $8
      global.get $kernels/sequence/assembly/scan/base
      i32.const 0
      i32.gt_s
      select
      select
      local.tee $0
      i32.const 3
      i32.shl
      i32.add
      local.set $1
      local.get $3
      local.get $0
      i32.sub
      local.tee $3
      if (result i32)
       local.get $1
       local.get $2
       local.get $0
       i32.const 2
       i32.shl
       i32.add
       local.get $3
       call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
       local.get $3
       i32.eq
      else
       i32.const 1
      end
      i32.eqz
      if
       global.get $kernels/sequence/assembly/scan/answers
       i32.const -1
       i32.store
      end
     end
     return
    end
    local.get $1
    global.get $kernels/sequence/assembly/scan/base
    i32.const 3
    i32.shl
    i32.add
    local.set $4
    local.get $2
    global.get $kernels/sequence/assembly/scan/base
    i32.const 2
    i32.shl
    i32.add
    local.set $13
    i64.const -1
    local.set $9
    local.get $3
    global.get $kernels/sequence/assembly/scan/base
    i32.sub
    local.tee $16
    i32.const 64
    i32.lt_s
    if
     i32.const 532632
     local.get $4
     i32.const 8
     i32.sub
     local.get $16
     i32.const 1
     i32.add
     local.tee $4
     i32.const 3
     i32.shl
     memory.copy
     local.get $16
     i32.const 2
     i32.shl
     i32.const 533168
     i32.add
     i32.const 0
     i32.const 64
     local.get $16
     i32.sub
     i32.const 2
     i32.shl
     memory.fill
     i32.const 533164
     local.get $13
     i32.const 4
     i32.sub
     local.get $4
     i32.const 2
     i32.shl
     memory.copy
     i32.const 533168
     local.set $13
     i64.const 1
     local.get $16
     i64.extend_i32_s
     i64.shl
     i64.const 1
     i64.sub
     local.set $9
     i32.const 532640
     local.set $4
    end
    global.get $kernels/sequence/assembly/scan/next
    i32.const 1
    i32.sub
    local.tee $17
    i32.const 0
    local.get $17
    i32.const 0
    i32.gt_s
    select
    global.set $kernels/sequence/assembly/scan/current
    i32.const 64
    local.get $16
    local.get $16
    i32.const 64
    i32.ge_s
    select
    local.set $16
    i64.const 0
    local.set $10
    global.get $kernels/sequence/assembly/scan/next
    global.set $kernels/sequence/assembly/scan/first
    i64.const 0
    global.set $kernels/sequence/assembly/scan/faults
    loop $while-continue|1
     global.get $kernels/sequence/assembly/scan/next
     local.get $5
     i32.lt_s
     if
      local.get $16
      global.get $kernels/sequence/assembly/scan/starts
      global.get $kernels/sequence/assembly/scan/next
      i32.const 2
      i32.shl
      i32.add
      i32.load
      global.get $kernels/sequence/assembly/scan/base
      i32.sub
      local.tee $17
      i32.gt_s
      if
       i64.const 1
       local.get $17
       i64.extend_i32_s
       i64.shl
       local.get $10
       i64.or
       local.set $10
       global.get $kernels/sequence/assembly/scan/next
       i32.const 1
       i32.add
       global.set $kernels/sequence/assembly/scan/next
       br $while-continue|1
      end
     end
    end
    local.get $4
    i32.const 32
    i32.add
    local.tee $44
    i32.const 8
    i32.sub
    local.set $45
    local.get $4
    i32.const -64
    i32.sub
    local.tee $46
    i32.const 8
    i32.sub
    local.set $16
    local.get $4
    i32.const 96
    i32.add
    local.tee $17
    i32.const 8
    i32.sub
    local.set $18
    local.get $4
    i32.const 128
    i32.add
    local.tee $41
    i32.const 8
    i32.sub
    local.set $19
    local.get $41
    i32.const 32
    i32.add
    local.tee $20
    i32.const 8
    i32.sub
    local.set $21
    local.get $41
    i32.const -64
    i32.sub
    local.tee $22
    i32.const 8
    i32.sub
    local.set $23
    local.get $41
    i32.const 96
    i32.add
    local.tee $24
    i32.const 8
    i32.sub
    local.set $25
    local.get $4
    i32.const 256
    i32.add
    local.tee $42
    i32.const 8
    i32.sub
    local.set $26
    local.get $42
    i32.const 32
    i32.add
    local.tee $27
    i32.const 8
    i32.sub
    local.set $28
    local.get $42
    i32.const -64
    i32.sub
    local.tee $29
    i32.const 8
    i32.sub
    local.set $30
    local.get $42
    i32.const 96
    i32.add
    local.tee $31
    i32.const 8
    i32.sub
    local.set $32
    local.get $4
    i32.const 384
    i32.add
    local.tee $43
    i32.const 8
    i32.sub
    local.set $33
    local.get $43
    i32.const 32
    i32.add
    local.tee $34
    i32.const 8
    i32.sub
    local.set $35
    local.get $43
    i32.const -64
    i32.sub
    local.tee $36
    i32.const 8
    i32.sub
    local.set $37
    local.get $43
    i32.const 96
    i32.add
    local.tee $38
    i32.const 8
    i32.sub
    local.set $39
    local.get $4
    v128.load
    local.get $4
    i32.const 8
    i32.sub
    local.tee $40
    v128.load
    i64x2.gt_s
    local.get $4
    v128.load offset=16
    local.get $40
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $44
    v128.load
    local.get $45
    v128.load
    i64x2.gt_s
    local.get $44
    v128.load offset=16
    local.get $45
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $46
    v128.load
    local.get $16
    v128.load
    i64x2.gt_s
    local.get $46
    v128.load offset=16
    local.get $16
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $17
    v128.load
    local.get $18
    v128.load
    i64x2.gt_s
    local.get $17
    v128.load offset=16
    local.get $18
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    local.get $41
    v128.load
    local.get $19
    v128.load
    i64x2.gt_s
    local.get $41
    v128.load offset=16
    local.get $19
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $20
    v128.load
    local.get $21
    v128.load
    i64x2.gt_s
    local.get $20
    v128.load offset=16
    local.get $21
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $22
    v128.load
    local.get $23
    v128.load
    i64x2.gt_s
    local.get $22
    v128.load offset=16
    local.get $23
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $24
    v128.load
    local.get $25
    v128.load
    i64x2.gt_s
    local.get $24
    v128.load offset=16
    local.get $25
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 16
    i64.shl
    i64.or
    local.get $42
    v128.load
    local.get $26
    v128.load
    i64x2.gt_s
    local.get $42
    v128.load offset=16
    local.get $26
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $27
    v128.load
    local.get $28
    v128.load
    i64x2.gt_s
    local.get $27
    v128.load offset=16
    local.get $28
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $29
    v128.load
    local.get $30
    v128.load
    i64x2.gt_s
    local.get $29
    v128.load offset=16
    local.get $30
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $31
    v128.load
    local.get $32
    v128.load
    i64x2.gt_s
    local.get $31
    v128.load offset=16
    local.get $32
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $43
    v128.load
    local.get $33
    v128.load
    i64x2.gt_s
    local.get $43
    v128.load offset=16
    local.get $33
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $34
    v128.load
    local.get $35
    v128.load
    i64x2.gt_s
    local.get $34
    v128.load offset=16
    local.get $35
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $36
    v128.load
    local.get $37
    v128.load
    i64x2.gt_s
    local.get $36
    v128.load offset=16
    local.get $37
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $38
    v128.load
    local.get $39
    v128.load
    i64x2.gt_s
    local.get $38
    v128.load offset=16
    local.get $39
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 48
    i64.shl
    i64.or
    i64.const -1
    i64.xor
    local.get $9
    i64.and
    local.get $10
    local.tee $11
    i64.const -1
    i64.xor
    i64.and
    local.tee $10
    i64.const 0
    i64.ne
    if
     i64.const 0
     local.set $9
     loop $for-loop|00
      local.get $10
      i64.const 0
      i64.ne
      if
       local.get $4
       local.get $10
       i64.ctz
       i32.wrap_i64
       local.tee $16
       i32.const 3
       i32.shl
       i32.add
       local.set $17
       local.get $13
       local.get $16
       i32.const 2
       i32.shl
       i32.add
       local.set $18
       local.get $9
       i64.const 1
       local.get $16
       i64.extend_i32_u
       i64.shl
       i64.or
       local.get $9
       local.get $17
       i64.load
       local.get $17
       i32.const 8
       i32.sub
       i64.load
       i64.eq
       if (result i32)
        local.get $18
        i32.load
        local.get $18
        i32.const 4
        i32.sub
        i32.load
        i32.lt_u
       else
        i32.const 1
       end
       select
       local.set $9
       local.get $10
       local.get $10
       i64.const 1
       i64.sub
       i64.and
       local.set $10
       br $for-loop|00
      end
     end
     global.get $kernels/sequence/assembly/scan/faults
     local.get $9
     i64.or
     global.set $kernels/sequence/assembly/scan/faults
    end
    block $for-continue|0
     local.get $0
     local.get $13
     call $kernels/sequence/assembly/planes/readPlanes
     local.tee $12
     i64.eqz
     if
      global.get $kernels/sequence/assembly/scan/faults
      i64.const 0
      i64.ne
      if
       local.get $0
       i64.const 0
       i64.const -1
       local.get $7
       local.get $14
       call $kernels/sequence/assembly/scan/tell
       drop
      end
      local.get $11
      i64.const 0
      i64.ne
      if
       local.get $0
       i32.load offset=24
       local.set $4
       local.get $0
       i32.load
       i32.const 62
       i32.add
       i32.const 6
       i32.shr_u
       local.set $13
       loop $for-loop|01
        local.get $13
        if
         local.get $4
         i64.const 0
         i64.store
         local.get $13
         i32.const 1
         i32.sub
         local.set $13
         local.get $4
         i32.const 24
         i32.add
         local.set $4
         br $for-loop|01
        end
       end
      end
      br $for-continue|0
     end
     local.get $15
     if (result i64)
      local.get $0
      i64.const -1
      local.get $12
      local.get $11
      call $kernels/sequence/assembly/streams/searchBlock
     else
      local.get $12
     end
     local.tee $10
     global.get $kernels/sequence/assembly/scan/faults
     i64.or
     i64.const 0
     i64.ne
     if
      local.get $0
      local.get $10
      i64.const -1
      local.get $7
      local.get $14
      call $kernels/sequence/assembly/scan/tell
      local.set $9
      i64.const 0
      global.set $kernels/sequence/assembly/scan/faults
      loop $while-continue|2
       local.get $14
       i32.const 1
       local.get $7
       select
       i32.eqz
       local.get $10
       i64.const 0
       i64.ne
       i32.and
       if
        local.get $0
        local.get $9
        local.get $12
        local.get $11
        call $kernels/sequence/assembly/streams/searchBlock
        local.tee $10
        i64.const 0
        i64.ne
        if
         local.get $0
         local.get $10
         local.get $9
         local.get $7
         local.get $14
         call $kernels/sequence/assembly/scan/tell
         local.set $9
        end
        br $while-continue|2
       end
      end
     end
     local.get $0
     i32.load offset=24
     local.set $4
     local.get $0
     i32.load
     i32.const 62
     i32.add
     i32.const 6
     i32.shr_u
     local.set $13
     loop $for-loop|3
      local.get $13
      if
       local.get $4
       local.get $4
       i64.load offset=8
       i64.store
       local.get $13
       i32.const 1
       i32.sub
       local.set $13
       local.get $4
       i32.const 24
       i32.add
       local.set $4
       br $for-loop|3
      end
     end
    end
    global.get $kernels/sequence/assembly/scan/base
    i32.const -64
    i32.sub
    global.set $kernels/sequence/assembly/scan/base
    br $for-loop|0
   end
  end
 )
 (func $kernels/sequence/assembly/scan/scan<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  (local $28 i32)
  (local $29 i32)
  (local $30 i32)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  (local $35 i32)
  (local $36 i32)
  (local $37 i32)
  (local $38 i32)
  (local $39 i32)
  (local $40 f64)
  (local $41 i32)
  (local $42 i32)
  (local $43 i32)
  (local $44 i32)
  (local $45 i32)
  (local $46 i32)
  (local $47 i32)
  local.get $4
  global.set $kernels/sequence/assembly/scan/starts
  local.get $6
  global.set $kernels/sequence/assembly/scan/answers
  local.get $8
  i32.const 0
  i32.ne
  global.set $kernels/sequence/assembly/scan/next
  i32.const 0
  global.set $kernels/sequence/assembly/scan/current
  local.get $8
  i32.eqz
  if
   local.get $6
   i32.const 0
   local.get $5
   i32.const 2
   i32.shl
   memory.fill
  end
  local.get $0
  i32.load
  local.tee $15
  i32.const 2
  i32.lt_u
  local.get $7
  local.get $7
  select
  local.set $14
  local.get $8
  i32.eqz
  local.get $5
  i32.const 1
  i32.eq
  i32.and
  if (result i32)
   local.get $3
   global.get $kernels/sequence/assembly/scan/starts
   i32.const 4
   i32.add
   i32.load
   i32.eq
  else
   i32.const 0
  end
  if
   local.get $2
   local.get $3
   local.get $0
   i32.load offset=12
   call $kernels/sequence/assembly/reject/missing
   if
    return
   end
  end
  local.get $5
  i32.const 1
  i32.eq
  local.get $15
  i32.const 1
  i32.gt_u
  i32.and
  local.get $15
  i32.const 64
  i32.le_u
  i32.and
  if
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $6
   local.get $7
   local.get $8
   call $kernels/sequence/assembly/one/scanStream<f64>
   return
  end
  i32.const 0
  global.set $kernels/sequence/assembly/scan/base
  loop $for-loop|0
   global.get $kernels/sequence/assembly/scan/base
   local.get $3
   i32.lt_s
   if
    local.get $5
    i32.const 1
    i32.eq
    if (result i32)
     local.get $6
     i32.load
    else
     i32.const 0
    end
    if (result i32)
     local.get $7
     if (result i32)
      local.get $6
      i32.load
      i32.const -1
      i32.eq
     else
      i32.const 1
     end
    else
     i32.const 0
    end
    if
     global.get $kernels/sequence/assembly/scan/answers
     i32.load
     i32.const -1
     i32.ne
     if
      local.get $1
      global.get $kernels/sequence/assembly/scan/base
      i32.const 1
      i32.sub
      i32.const 0
      i32.const 1
      local.get $8
      global.get $kernels/sequence/assembly/scan/base
      i32.const 0
      i32.gt_s
      select
      select
      local.tee $0
      i32.const 3
      i32.shl
      i32.add
      local.get $2
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.get $3
      local.get $0
      i32.sub
      call $kernels/sequence/assembly/order/areOrdered<f64>
      i32.eqz
      if
       global.get $kernels/sequence/assembly/scan/answers
       i32.const -1
       i32.store
      end
     end
     return
    end
    local.get $1
    global.get $kernels/sequence/assembly/scan/base
    i32.const 3
    i32.shl
    i32.add
    local.set $4
    local.get $2
    global.get $kernels/sequence/assembly/scan/base
    i32.const 2
    i32.shl
    i32.add
    local.set $13
    i64.const -1
    local.set $9
    local.get $3
    global.get $kernels/sequence/assembly/scan/base
    i32.sub
    local.tee $16
    i32.const 64
    i32.lt_s
    if
     i32.const 532632
     local.get $4
     i32.const 8
     i32.sub
     local.get $16
     i32.const 1
     i32.add
     local.tee $4
     i32.const 3
     i32.shl
     memory.copy
     local.get $16
     i32.const 2
     i32.shl
     i32.const 533168
     i32.add
     i32.const 0
     i32.const 64
     local.get $16
     i32.sub
     i32.const 2
     i32.shl
     memory.fill
     i32.const 533164
     local.get $13
     i32.const 4
     i32.sub
     local.get $4
     i32.const 2
     i32.shl
     memory.copy
     i32.const 533168
     local.set $13
     i64.const 1
     local.get $16
     i64.extend_i32_s
     i64.shl
     i64.const 1
     i64.sub
     local.set $9
     i32.const 532640
     local.set $4
    end
    global.get $kernels/sequence/assembly/scan/next
    i32.const 1
    i32.sub
    local.tee $17
    i32.const 0
    local.get $17
    i32.const 0
    i32.gt_s
    select
    global.set $kernels/sequence/assembly/scan/current
    i32.const 64
    local.get $16
    local.get $16
    i32.const 64
    i32.ge_s
    select
    local.set $16
    i64.const 0
    local.set $10
    global.get $kernels/sequence/assembly/scan/next
    global.set $kernels/sequence/assembly/scan/first
    i64.const 0
    global.set $kernels/sequence/assembly/scan/faults
    loop $while-continue|1
     global.get $kernels/sequence/assembly/scan/next
     local.get $5
     i32.lt_s
     if
      local.get $16
      global.get $kernels/sequence/assembly/scan/starts
      global.get $kernels/sequence/assembly/scan/next
      i32.const 2
      i32.shl
      i32.add
      i32.load
      global.get $kernels/sequence/assembly/scan/base
      i32.sub
      local.tee $17
      i32.gt_s
      if
       i64.const 1
       local.get $17
       i64.extend_i32_s
       i64.shl
       local.tee $11
       local.get $10
       i64.or
       local.set $10
       local.get $4
       local.get $17
       i32.const 3
       i32.shl
       i32.add
       f64.load
       local.tee $40
       local.get $40
       f64.ne
       if
        global.get $kernels/sequence/assembly/scan/faults
        local.get $11
        i64.or
        global.set $kernels/sequence/assembly/scan/faults
       end
       global.get $kernels/sequence/assembly/scan/next
       i32.const 1
       i32.add
       global.set $kernels/sequence/assembly/scan/next
       br $while-continue|1
      end
     end
    end
    local.get $4
    i32.const 32
    i32.add
    local.tee $45
    i32.const 8
    i32.sub
    local.set $46
    local.get $4
    i32.const -64
    i32.sub
    local.tee $47
    i32.const 8
    i32.sub
    local.set $16
    local.get $4
    i32.const 96
    i32.add
    local.tee $17
    i32.const 8
    i32.sub
    local.set $18
    local.get $4
    i32.const 128
    i32.add
    local.tee $42
    i32.const 8
    i32.sub
    local.set $19
    local.get $42
    i32.const 32
    i32.add
    local.tee $20
    i32.const 8
    i32.sub
    local.set $21
    local.get $42
    i32.const -64
    i32.sub
    local.tee $22
    i32.const 8
    i32.sub
    local.set $23
    local.get $42
    i32.const 96
    i32.add
    local.tee $24
    i32.const 8
    i32.sub
    local.set $25
    local.get $4
    i32.const 256
    i32.add
    local.tee $43
    i32.const 8
    i32.sub
    local.set $26
    local.get $43
    i32.const 32
    i32.add
    local.tee $27
    i32.const 8
    i32.sub
    local.set $28
    local.get $43
    i32.const -64
    i32.sub
    local.tee $29
    i32.const 8
    i32.sub
    local.set $30
    local.get $43
    i32.const 96
    i32.add
    local.tee $31
    i32.const 8
    i32.sub
    local.set $32
    local.get $4
    i32.const 384
    i32.add
    local.tee $44
    i32.const 8
    i32.sub
    local.set $33
    local.get $44
    i32.const 32
    i32.add
    local.tee $34
    i32.const 8
    i32.sub
    local.set $35
    local.get $44
    i32.const -64
    i32.sub
    local.tee $36
    i32.const 8
    i32.sub
    local.set $37
    local.get $44
    i32.const 96
    i32.add
    local.tee $38
    i32.const 8
    i32.sub
    local.set $39
    local.get $4
    v128.load
    local.get $4
    i32.const 8
    i32.sub
    local.tee $41
    v128.load
    f64x2.gt
    local.get $4
    v128.load offset=16
    local.get $41
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $45
    v128.load
    local.get $46
    v128.load
    f64x2.gt
    local.get $45
    v128.load offset=16
    local.get $46
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $47
    v128.load
    local.get $16
    v128.load
    f64x2.gt
    local.get $47
    v128.load offset=16
    local.get $16
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $17
    v128.load
    local.get $18
    v128.load
    f64x2.gt
    local.get $17
    v128.load offset=16
    local.get $18
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    local.get $42
    v128.load
    local.get $19
    v128.load
    f64x2.gt
    local.get $42
    v128.load offset=16
    local.get $19
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $20
    v128.load
    local.get $21
    v128.load
    f64x2.gt
    local.get $20
    v128.load offset=16
    local.get $21
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $22
    v128.load
    local.get $23
    v128.load
    f64x2.gt
    local.get $22
    v128.load offset=16
    local.get $23
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $24
    v128.load
    local.get $25
    v128.load
    f64x2.gt
    local.get $24
    v128.load offset=16
    local.get $25
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 16
    i64.shl
    i64.or
    local.get $43
    v128.load
    local.get $26
    v128.load
    f64x2.gt
    local.get $43
    v128.load offset=16
    local.get $26
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $27
    v128.load
    local.get $28
    v128.load
    f64x2.gt
    local.get $27
    v128.load offset=16
    local.get $28
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $29
    v128.load
    local.get $30
    v128.load
    f64x2.gt
    local.get $29
    v128.load offset=16
    local.get $30
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $31
    v128.load
    local.get $32
    v128.load
    f64x2.gt
    local.get $31
    v128.load offset=16
    local.get $32
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $44
    v128.load
    local.get $33
    v128.load
    f64x2.gt
    local.get $44
    v128.load offset=16
    local.get $33
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $34
    v128.load
    local.get $35
    v128.load
    f64x2.gt
    local.get $34
    v128.load offset=16
    local.get $35
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $36
    v128.load
    local.get $37
    v128.load
    f64x2.gt
    local.get $36
    v128.load offset=16
    local.get $37
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $38
    v128.load
    local.get $39
    v128.load
    f64x2.gt
    local.get $38
    v128.load offset=16
    local.get $39
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 48
    i64.shl
    i64.or
    i64.const -1
    i64.xor
    local.get $9
    i64.and
    local.get $10
    local.tee $12
    i64.const -1
    i64.xor
    i64.and
    local.tee $10
    i64.const 0
    i64.ne
    if
     i64.const 0
     local.set $9
     loop $for-loop|00
      local.get $10
      i64.const 0
      i64.ne
      if
       local.get $4
       local.get $10
       i64.ctz
       i32.wrap_i64
       local.tee $16
       i32.const 3
       i32.shl
       i32.add
       local.set $17
       local.get $13
       local.get $16
       i32.const 2
       i32.shl
       i32.add
       local.set $18
       local.get $9
       i64.const 1
       local.get $16
       i64.extend_i32_u
       i64.shl
       i64.or
       local.get $9
       local.get $17
       f64.load
       local.get $17
       i32.const 8
       i32.sub
       f64.load
       f64.eq
       if (result i32)
        local.get $18
        i32.load
        local.get $18
        i32.const 4
        i32.sub
        i32.load
        i32.lt_u
       else
        i32.const 1
       end
       select
       local.set $9
       local.get $10
       local.get $10
       i64.const 1
       i64.sub
       i64.and
       local.set $10
       br $for-loop|00
      end
     end
     global.get $kernels/sequence/assembly/scan/faults
     local.get $9
     i64.or
     global.set $kernels/sequence/assembly/scan/faults
    end
    block $for-continue|0
     local.get $0
     local.get $13
     call $kernels/sequence/assembly/planes/readPlanes
     local.tee $11
     i64.eqz
     if
      global.get $kernels/sequence/assembly/scan/faults
      i64.const 0
      i64.ne
      if
       local.get $0
       i64.const 0
       i64.const -1
       local.get $7
       local.get $14
       call $kernels/sequence/assembly/scan/tell
       drop
      end
      local.get $12
      i64.const 0
      i64.ne
      if
       local.get $0
       i32.load offset=24
       local.set $4
       local.get $0
       i32.load
       i32.const 62
       i32.add
       i32.const 6
       i32.shr_u
       local.set $13
       loop $for-loop|01
        local.get $13
        if
         local.get $4
         i64.const 0
         i64.store
         local.get $13
         i32.const 1
         i32.sub
         local.set $13
         local.get $4
         i32.const 24
         i32.add
         local.set $4
         br $for-loop|01
        end
       end
      end
      br $for-continue|0
     end
     local.get $15
     if (result i64)
      local.get $0
      i64.const -1
      local.get $11
      local.get $12
      call $kernels/sequence/assembly/streams/searchBlock
     else
      local.get $11
     end
     local.tee $10
     global.get $kernels/sequence/assembly/scan/faults
     i64.or
     i64.const 0
     i64.ne
     if
      local.get $0
      local.get $10
      i64.const -1
      local.get $7
      local.get $14
      call $kernels/sequence/assembly/scan/tell
      local.set $9
      i64.const 0
      global.set $kernels/sequence/assembly/scan/faults
      loop $while-continue|2
       local.get $14
       i32.const 1
       local.get $7
       select
       i32.eqz
       local.get $10
       i64.const 0
       i64.ne
       i32.and
       if
        local.get $0
        local.get $9
        local.get $11
        local.get $12
        call $kernels/sequence/assembly/streams/searchBlock
        local.tee $10
        i64.const 0
        i64.ne
        if
         local.get $0
         local.get $10
         local.get $9
         local.get $7
         local.get $14
         call $kernels/sequence/assembly/scan/tell
         local.set $9
        end
        br $while-continue|2
       end
      end
     end
     local.get $0
     i32.load offset=24
     local.set $4
     local.get $0
     i32.load
     i32.const 62
     i32.add
     i32.const 6
     i32.shr_u
     local.set $13
     loop $for-loop|3
      local.get $13
      if
       local.get $4
       local.get $4
       i64.load offset=8
       i64.store
       local.get $13
       i32.const 1
       i32.sub
       local.set $13
       local.get $4
       i32.const 24
       i32.add
       local.set $4
       br $for-loop|3
      end
     end
    end
    global.get $kernels/sequence/assembly/scan/base
    i32.const -64
    i32.sub
    global.set $kernels/sequence/assembly/scan/base
    br $for-loop|0
   end
  end
 )
 (func $kernels/sequence/assembly/one/scanStream<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  (local $15 i64)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  (local $20 i32)
  (local $21 v128)
  (local $22 i64)
  (local $23 i32)
  (local $24 i32)
  (local $25 i64)
  (local $26 i64)
  (local $27 i32)
  (local $28 i64)
  (local $29 i64)
  (local $30 i64)
  (local $31 i32)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  local.get $0
  call $kernels/sequence/assembly/one/readSteps
  local.get $0
  i32.load offset=20
  local.set $27
  local.get $0
  i32.load offset=24
  local.tee $23
  i64.load offset=16
  local.tee $7
  i64.const 1
  local.get $0
  i64.load32_u
  i64.const 1
  i64.sub
  local.tee $28
  i64.shl
  i64.or
  local.set $29
  i64.const 64
  local.get $7
  local.get $6
  if (result i64)
   local.get $23
   i64.load
  else
   i64.const 0
  end
  local.tee $7
  i64.and
  i64.clz
  i64.sub
  local.set $15
  local.get $7
  local.get $15
  i64.shr_u
  local.set $7
  local.get $6
  if (result i32)
   local.get $4
   i32.load
  else
   i32.const 0
  end
  local.set $17
  i32.const 1
  local.set $20
  loop $for-loop|0
   local.get $3
   local.get $18
   i32.gt_s
   if
    block $for-break0
     local.get $3
     local.get $18
     i32.sub
     local.tee $31
     i32.const 64
     local.get $31
     local.get $31
     i32.const 64
     i32.ge_s
     select
     local.get $5
     i32.eqz
     local.get $17
     local.get $17
     select
     local.tee $24
     select
     local.set $33
     local.get $2
     local.get $18
     i32.const 2
     i32.shl
     i32.add
     local.set $11
     local.get $1
     local.get $18
     i32.const 3
     i32.shl
     i32.add
     local.set $32
     local.get $18
     i32.eqz
     local.tee $12
     if
      local.get $6
      i32.eqz
      local.set $12
     end
     i32.const 1
     local.get $12
     i32.const 1
     local.get $31
     i32.const 64
     i32.lt_s
     local.get $24
     select
     select
     if (result i32)
      i32.const 0
     else
      local.get $32
      v128.load
      local.get $32
      i32.const 8
      i32.sub
      v128.load
      i64x2.gt_s
      local.set $16
      local.get $32
      i32.const 16
      i32.add
      local.tee $14
      v128.load
      local.get $14
      i32.const 8
      i32.sub
      v128.load
      i64x2.gt_s
      local.set $21
      local.get $32
      i32.const 32
      i32.add
      local.set $14
      loop $for-loop|1
       local.get $14
       local.get $32
       i32.const 512
       i32.add
       i32.lt_u
       if
        local.get $16
        local.get $14
        v128.load
        local.get $14
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        local.get $14
        i32.const 16
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        local.get $14
        i32.const 32
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        v128.and
        v128.and
        v128.and
        local.set $16
        local.get $21
        local.get $14
        i32.const 48
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        local.get $14
        i32.const -64
        i32.sub
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        local.get $14
        i32.const 80
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        i64x2.gt_s
        v128.and
        v128.and
        v128.and
        local.set $21
        local.get $14
        i32.const 96
        i32.add
        local.set $14
        br $for-loop|1
       end
      end
      local.get $16
      local.get $21
      v128.and
      i64x2.all_true
     end
     i32.eqz
     if
      local.get $32
      local.get $12
      i32.eqz
      local.tee $12
      i32.const 3
      i32.shl
      i32.sub
      local.set $14
      local.get $12
      local.get $33
      i32.add
      local.tee $32
      if (result i32)
       local.get $14
       local.get $11
       local.get $12
       i32.const 2
       i32.shl
       i32.sub
       local.get $32
       call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
       local.get $32
       i32.eq
      else
       i32.const 1
      end
      i32.eqz
      if
       i32.const -1
       local.set $17
       br $for-break0
      end
     end
     local.get $24
     br_if $for-break0
     local.get $31
     i32.const 64
     i32.lt_s
     if
      local.get $31
      i32.const 2
      i32.shl
      local.tee $12
      i32.const 533168
      i32.add
      i32.const 0
      i32.const 64
      local.get $31
      i32.sub
      i32.const 2
      i32.shl
      memory.fill
      i32.const 533168
      local.get $11
      local.get $12
      memory.copy
      i32.const 533168
      local.set $11
     end
     local.get $7
     i64.eqz
     local.get $20
     i32.and
     if (result i32)
      local.get $15
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.const 533424
      i32.add
      i32.load
      local.set $12
      local.get $11
      v128.load
      local.set $16
      local.get $11
      i32.const 16
      i32.add
      local.set $14
      loop $for-loop|2
       local.get $14
       local.get $11
       i32.const 256
       i32.add
       i32.lt_u
       if
        local.get $16
        local.get $14
        v128.load
        local.get $14
        v128.load offset=16
        local.get $14
        v128.load offset=32
        v128.or
        v128.or
        v128.or
        local.set $16
        local.get $14
        i32.const 48
        i32.add
        local.set $14
        br $for-loop|2
       end
      end
      local.get $16
      local.get $12
      i32x4.splat
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     if
      local.get $0
      local.get $11
      call $kernels/sequence/assembly/planes/readPlanes
      local.tee $10
      i64.const -1
      i64.xor
      local.set $25
      local.get $10
      local.set $8
      i32.const 1
      local.set $20
      loop $do-loop|3
       block $do-break|3
        local.get $7
        local.set $9
        local.get $8
        local.get $27
        local.get $15
        i32.wrap_i64
        i32.const 2
        i32.shl
        i32.add
        local.tee $14
        i32.load
        i64.load
        i64.and
        local.set $13
        i64.const 0
        local.set $7
        i64.const 0
        local.set $19
        local.get $15
        local.get $29
        local.get $15
        i64.shr_u
        i64.ctz
        i64.add
        local.tee $26
        local.get $15
        i64.sub
        local.set $30
        loop $for-loop|4
         local.get $19
         local.get $30
         i64.lt_u
         if
          block $for-break4
           local.get $13
           i64.const 63
           i64.shr_u
           local.set $22
           local.get $9
           i64.const 1
           i64.and
           local.get $13
           i64.const 1
           i64.shl
           i64.or
           local.set $13
           local.get $25
           i64.const 0
           i64.ne
           if
            local.get $22
            local.get $13
            local.get $13
            local.get $25
            i64.add
            local.tee $13
            i64.gt_u
            i64.extend_i32_u
            i64.or
            local.set $22
            local.get $10
            local.get $13
            i64.and
            local.set $13
           end
           local.get $7
           local.get $22
           local.get $19
           i64.shl
           i64.or
           local.set $7
           local.get $9
           i64.const 1
           i64.shr_u
           local.tee $9
           local.get $13
           i64.or
           i64.eqz
           if
            i64.const 0
            local.set $13
            br $for-break4
           end
           local.get $13
           local.get $14
           i32.const 4
           i32.add
           local.tee $14
           i32.load
           i64.load
           i64.and
           local.set $13
           local.get $19
           i64.const 1
           i64.add
           local.set $19
           br $for-loop|4
          end
         end
        end
        local.get $13
        i64.eqz
        br_if $do-break|3
        i32.const 0
        local.set $20
        i64.const 0
        local.set $7
        local.get $8
        local.get $13
        local.get $13
        i64.const 1
        i64.sub
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        local.set $8
        local.get $26
        i64.const 1
        i64.add
        local.set $15
        local.get $26
        local.get $28
        i64.eq
        if
         i64.const 0
         local.set $15
         local.get $17
         i32.const 1
         i32.add
         local.set $17
         local.get $5
         i32.eqz
         br_if $do-break|3
        end
        local.get $8
        i64.const 0
        i64.ne
        br_if $do-loop|3
       end
      end
     end
     local.get $18
     i32.const -64
     i32.sub
     local.set $18
     br $for-loop|0
    end
   end
  end
  local.get $23
  local.get $7
  local.get $15
  i64.shl
  i64.const 1
  local.get $15
  i64.const 1
  i64.sub
  i64.shl
  i64.const 0
  local.get $15
  i64.const 0
  i64.ne
  select
  i64.or
  i64.store
  local.get $4
  local.get $17
  i32.store
 )
 (func $kernels/sequence/assembly/one/scanStream<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  (local $15 i64)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  (local $20 i32)
  (local $21 v128)
  (local $22 i64)
  (local $23 i32)
  (local $24 i32)
  (local $25 i64)
  (local $26 i64)
  (local $27 i32)
  (local $28 i64)
  (local $29 i64)
  (local $30 i32)
  (local $31 i64)
  (local $32 i32)
  (local $33 i32)
  (local $34 i32)
  local.get $0
  call $kernels/sequence/assembly/one/readSteps
  local.get $0
  i32.load offset=20
  local.set $27
  local.get $0
  i32.load offset=24
  local.tee $23
  i64.load offset=16
  local.tee $7
  i64.const 1
  local.get $0
  i64.load32_u
  i64.const 1
  i64.sub
  local.tee $28
  i64.shl
  i64.or
  local.set $29
  i64.const 64
  local.get $7
  local.get $6
  if (result i64)
   local.get $23
   i64.load
  else
   i64.const 0
  end
  local.tee $7
  i64.and
  i64.clz
  i64.sub
  local.set $15
  local.get $7
  local.get $15
  i64.shr_u
  local.set $7
  local.get $6
  if (result i32)
   local.get $4
   i32.load
  else
   i32.const 0
  end
  local.set $17
  i32.const 1
  local.set $20
  loop $for-loop|0
   local.get $3
   local.get $18
   i32.gt_s
   if
    block $for-break0
     local.get $3
     local.get $18
     i32.sub
     local.tee $32
     i32.const 64
     local.get $32
     local.get $32
     i32.const 64
     i32.ge_s
     select
     local.get $5
     i32.eqz
     local.get $17
     local.get $17
     select
     local.tee $24
     select
     local.set $30
     local.get $2
     local.get $18
     i32.const 2
     i32.shl
     i32.add
     local.set $11
     local.get $1
     local.get $18
     i32.const 3
     i32.shl
     i32.add
     local.set $33
     local.get $18
     i32.eqz
     local.tee $12
     if
      local.get $6
      i32.eqz
      local.set $12
     end
     i32.const 1
     local.get $12
     i32.const 1
     local.get $32
     i32.const 64
     i32.lt_s
     local.get $24
     select
     select
     if (result i32)
      i32.const 0
     else
      local.get $33
      v128.load
      local.get $33
      i32.const 8
      i32.sub
      v128.load
      f64x2.gt
      local.set $16
      local.get $33
      i32.const 16
      i32.add
      local.tee $14
      v128.load
      local.get $14
      i32.const 8
      i32.sub
      v128.load
      f64x2.gt
      local.set $21
      local.get $33
      i32.const 32
      i32.add
      local.set $14
      loop $for-loop|1
       local.get $14
       local.get $33
       i32.const 512
       i32.add
       i32.lt_u
       if
        local.get $16
        local.get $14
        v128.load
        local.get $14
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        local.get $14
        i32.const 16
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        local.get $14
        i32.const 32
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        v128.and
        v128.and
        v128.and
        local.set $16
        local.get $21
        local.get $14
        i32.const 48
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        local.get $14
        i32.const -64
        i32.sub
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        local.get $14
        i32.const 80
        i32.add
        local.tee $34
        v128.load
        local.get $34
        i32.const 8
        i32.sub
        v128.load
        f64x2.gt
        v128.and
        v128.and
        v128.and
        local.set $21
        local.get $14
        i32.const 96
        i32.add
        local.set $14
        br $for-loop|1
       end
      end
      local.get $16
      local.get $21
      v128.and
      i64x2.all_true
     end
     i32.eqz
     if
      local.get $33
      local.get $12
      i32.eqz
      local.tee $12
      i32.const 3
      i32.shl
      i32.sub
      local.get $11
      local.get $12
      i32.const 2
      i32.shl
      i32.sub
      local.get $12
      local.get $30
      i32.add
      call $kernels/sequence/assembly/order/areOrdered<f64>
      i32.eqz
      if
       i32.const -1
       local.set $17
       br $for-break0
      end
     end
     local.get $24
     br_if $for-break0
     local.get $32
     i32.const 64
     i32.lt_s
     if
      local.get $32
      i32.const 2
      i32.shl
      local.tee $12
      i32.const 533168
      i32.add
      i32.const 0
      i32.const 64
      local.get $32
      i32.sub
      i32.const 2
      i32.shl
      memory.fill
      i32.const 533168
      local.get $11
      local.get $12
      memory.copy
      i32.const 533168
      local.set $11
     end
     local.get $7
     i64.eqz
     local.get $20
     i32.and
     if (result i32)
      local.get $15
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.const 533424
      i32.add
      i32.load
      local.set $12
      local.get $11
      v128.load
      local.set $16
      local.get $11
      i32.const 16
      i32.add
      local.set $14
      loop $for-loop|2
       local.get $14
       local.get $11
       i32.const 256
       i32.add
       i32.lt_u
       if
        local.get $16
        local.get $14
        v128.load
        local.get $14
        v128.load offset=16
        local.get $14
        v128.load offset=32
        v128.or
        v128.or
        v128.or
        local.set $16
        local.get $14
        i32.const 48
        i32.add
        local.set $14
        br $for-loop|2
       end
      end
      local.get $16
      local.get $12
      i32x4.splat
      v128.and
      v128.any_true
     else
      i32.const 1
     end
     if
      local.get $0
      local.get $11
      call $kernels/sequence/assembly/planes/readPlanes
      local.tee $10
      i64.const -1
      i64.xor
      local.set $25
      local.get $10
      local.set $8
      i32.const 1
      local.set $20
      loop $do-loop|3
       block $do-break|3
        local.get $7
        local.set $9
        local.get $8
        local.get $27
        local.get $15
        i32.wrap_i64
        i32.const 2
        i32.shl
        i32.add
        local.tee $14
        i32.load
        i64.load
        i64.and
        local.set $13
        i64.const 0
        local.set $7
        i64.const 0
        local.set $19
        local.get $15
        local.get $29
        local.get $15
        i64.shr_u
        i64.ctz
        i64.add
        local.tee $26
        local.get $15
        i64.sub
        local.set $31
        loop $for-loop|4
         local.get $19
         local.get $31
         i64.lt_u
         if
          block $for-break4
           local.get $13
           i64.const 63
           i64.shr_u
           local.set $22
           local.get $9
           i64.const 1
           i64.and
           local.get $13
           i64.const 1
           i64.shl
           i64.or
           local.set $13
           local.get $25
           i64.const 0
           i64.ne
           if
            local.get $22
            local.get $13
            local.get $13
            local.get $25
            i64.add
            local.tee $13
            i64.gt_u
            i64.extend_i32_u
            i64.or
            local.set $22
            local.get $10
            local.get $13
            i64.and
            local.set $13
           end
           local.get $7
           local.get $22
           local.get $19
           i64.shl
           i64.or
           local.set $7
           local.get $9
           i64.const 1
           i64.shr_u
           local.tee $9
           local.get $13
           i64.or
           i64.eqz
           if
            i64.const 0
            local.set $13
            br $for-break4
           end
           local.get $13
           local.get $14
           i32.const 4
           i32.add
           local.tee $14
           i32.load
           i64.load
           i64.and
           local.set $13
           local.get $19
           i64.const 1
           i64.add
           local.set $19
           br $for-loop|4
          end
         end
        end
        local.get $13
        i64.eqz
        br_if $do-break|3
        i32.const 0
        local.set $20
        i64.const 0
        local.set $7
        local.get $8
        local.get $13
        local.get $13
        i64.const 1
        i64.sub
        i64.xor
        i64.const -1
        i64.xor
        i64.and
        local.set $8
        local.get $26
        i64.const 1
        i64.add
        local.set $15
        local.get $26
        local.get $28
        i64.eq
        if
         i64.const 0
         local.set $15
         local.get $17
         i32.const 1
         i32.add
         local.set $17
         local.get $5
         i32.eqz
         br_if $do-break|3
        end
        local.get $8
        i64.const 0
        i64.ne
        br_if $do-loop|3
       end
      end
     end
     local.get $18
     i32.const -64
     i32.sub
     local.set $18
     br $for-loop|0
    end
   end
  end
  local.get $23
  local.get $7
  local.get $15
  i64.shl
  i64.const 1
  local.get $15
  i64.const 1
  i64.sub
  i64.shl
  i64.const 0
  local.get $15
  i64.const 0
  i64.ne
  select
  i64.or
  i64.store
  local.get $4
  local.get $17
  i32.store
 )
 (func $kernels/sequence/assembly/mod/windowTimedLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i32)
  local.get $5
  i32.eqz
  if
   local.get $0
   i32.load offset=32
   local.tee $7
   i32.const 8
   i32.add
   global.set $kernels/sequence/assembly/timed/begin
   global.get $kernels/sequence/assembly/timed/begin
   local.get $7
   i32.load
   i32.const 56
   i32.mul
   i32.add
   global.set $kernels/sequence/assembly/timed/end
   global.get $kernels/sequence/assembly/timed/end
   i32.const 56
   i32.sub
   i32.load
   i32.eqz
   global.set $kernels/sequence/assembly/timed/endsInEvent
   global.get $kernels/sequence/assembly/timed/begin
   local.set $7
   loop $for-loop|0
    local.get $7
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $7
     i32.const 0
     i32.store offset=8
     local.get $7
     i32.const 0
     i32.store offset=44
     local.get $7
     i32.const 0
     i32.store offset=48
     local.get $7
     i32.const 56
     i32.add
     local.set $7
     br $for-loop|0
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   global.get $kernels/sequence/assembly/timed/begin
   local.set $7
   loop $for-loop|00
    local.get $7
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $7
     i32.const 0
     i32.store offset=8
     local.get $7
     i32.const 0
     i32.store offset=44
     local.get $7
     i32.const 0
     i32.store offset=48
     local.get $7
     i32.const 56
     i32.add
     local.set $7
     br $for-loop|00
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   i32.const 0
   global.set $kernels/sequence/assembly/timed/found
   i32.const 1
   global.set $kernels/sequence/assembly/timed/isFresh
  end
  local.get $1
  local.get $5
  i32.const 0
  i32.ne
  local.tee $7
  i32.const 3
  i32.shl
  i32.sub
  local.set $8
  local.get $3
  local.get $7
  i32.add
  local.tee $5
  if (result i32)
   local.get $8
   local.get $2
   local.get $7
   i32.const 2
   i32.shl
   i32.sub
   local.get $5
   call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
   local.get $5
   i32.eq
  else
   i32.const 1
  end
  if (result i32)
   i32.const 0
   global.get $kernels/sequence/assembly/timed/found
   local.get $4
   select
   i32.eqz
   if
    local.get $0
    local.get $1
    local.get $2
    local.get $3
    local.get $4
    i32.const 0
    call $kernels/sequence/assembly/timed/takeRows<i64>
    local.get $6
    if
     local.get $3
     local.get $4
     call $kernels/sequence/assembly/timed/endRows<i64>
    end
   end
   global.get $kernels/sequence/assembly/timed/found
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/windowTimedDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  local.get $5
  i32.eqz
  if
   local.get $0
   i32.load offset=32
   local.tee $7
   i32.const 8
   i32.add
   global.set $kernels/sequence/assembly/timed/begin
   global.get $kernels/sequence/assembly/timed/begin
   local.get $7
   i32.load
   i32.const 56
   i32.mul
   i32.add
   global.set $kernels/sequence/assembly/timed/end
   global.get $kernels/sequence/assembly/timed/end
   i32.const 56
   i32.sub
   i32.load
   i32.eqz
   global.set $kernels/sequence/assembly/timed/endsInEvent
   global.get $kernels/sequence/assembly/timed/begin
   local.set $7
   loop $for-loop|0
    local.get $7
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $7
     i32.const 0
     i32.store offset=8
     local.get $7
     i32.const 0
     i32.store offset=44
     local.get $7
     i32.const 0
     i32.store offset=48
     local.get $7
     i32.const 56
     i32.add
     local.set $7
     br $for-loop|0
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   global.get $kernels/sequence/assembly/timed/begin
   local.set $7
   loop $for-loop|00
    local.get $7
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $7
     i32.const 0
     i32.store offset=8
     local.get $7
     i32.const 0
     i32.store offset=44
     local.get $7
     i32.const 0
     i32.store offset=48
     local.get $7
     i32.const 56
     i32.add
     local.set $7
     br $for-loop|00
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   i32.const 0
   global.set $kernels/sequence/assembly/timed/found
   i32.const 1
   global.set $kernels/sequence/assembly/timed/isFresh
  end
  local.get $1
  local.get $5
  i32.const 0
  i32.ne
  local.tee $5
  i32.const 3
  i32.shl
  i32.sub
  local.get $2
  local.get $5
  i32.const 2
  i32.shl
  i32.sub
  local.get $3
  local.get $5
  i32.add
  call $kernels/sequence/assembly/order/areOrdered<f64>
  if (result i32)
   i32.const 0
   global.get $kernels/sequence/assembly/timed/found
   local.get $4
   select
   i32.eqz
   if
    local.get $0
    local.get $1
    local.get $2
    local.get $3
    local.get $4
    i32.const 0
    call $kernels/sequence/assembly/timed/takeRows<f64>
    local.get $6
    if
     local.get $3
     local.get $4
     call $kernels/sequence/assembly/timed/endRows<f64>
    end
   end
   global.get $kernels/sequence/assembly/timed/found
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/trackTimedLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  local.get $3
  if (result i32)
   local.get $1
   local.get $2
   local.get $3
   call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
   local.get $3
   i32.eq
  else
   i32.const 1
  end
  if (result i32)
   local.get $0
   i32.load offset=32
   local.tee $4
   i32.const 8
   i32.add
   global.set $kernels/sequence/assembly/timed/begin
   global.get $kernels/sequence/assembly/timed/begin
   local.get $4
   i32.load
   i32.const 56
   i32.mul
   i32.add
   global.set $kernels/sequence/assembly/timed/end
   global.get $kernels/sequence/assembly/timed/end
   i32.const 56
   i32.sub
   i32.load
   i32.eqz
   global.set $kernels/sequence/assembly/timed/endsInEvent
   global.get $kernels/sequence/assembly/timed/begin
   local.set $4
   loop $for-loop|0
    local.get $4
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $4
     i32.const 0
     i32.store offset=8
     local.get $4
     i32.const 0
     i32.store offset=44
     local.get $4
     i32.const 0
     i32.store offset=48
     local.get $4
     i32.const 56
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   i32.const 0
   local.get $0
   i32.load offset=28
   call $kernels/sequence/assembly/timed/matchRows<i64>
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/trackTimedDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  local.get $1
  local.get $2
  local.get $3
  call $kernels/sequence/assembly/order/areOrdered<f64>
  if (result i32)
   local.get $0
   i32.load offset=32
   local.tee $4
   i32.const 8
   i32.add
   global.set $kernels/sequence/assembly/timed/begin
   global.get $kernels/sequence/assembly/timed/begin
   local.get $4
   i32.load
   i32.const 56
   i32.mul
   i32.add
   global.set $kernels/sequence/assembly/timed/end
   global.get $kernels/sequence/assembly/timed/end
   i32.const 56
   i32.sub
   i32.load
   i32.eqz
   global.set $kernels/sequence/assembly/timed/endsInEvent
   global.get $kernels/sequence/assembly/timed/begin
   local.set $4
   loop $for-loop|0
    local.get $4
    global.get $kernels/sequence/assembly/timed/end
    i32.lt_u
    if
     local.get $4
     i32.const 0
     i32.store offset=8
     local.get $4
     i32.const 0
     i32.store offset=44
     local.get $4
     i32.const 0
     i32.store offset=48
     local.get $4
     i32.const 56
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
   i32.const 0
   global.set $kernels/sequence/assembly/timed/isBusy
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   i32.const 0
   local.get $0
   i32.load offset=28
   call $kernels/sequence/assembly/timed/matchRows<f64>
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/trackLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $3
  if (result i32)
   local.get $1
   local.get $2
   local.get $3
   call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
   local.get $3
   i32.eq
  else
   i32.const 1
  end
  if (result i32)
   local.get $0
   local.get $2
   local.get $3
   call $kernels/sequence/assembly/scan/track
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/trackDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  local.get $1
  local.get $2
  local.get $3
  call $kernels/sequence/assembly/order/areOrdered<f64>
  if (result i32)
   local.get $0
   local.get $2
   local.get $3
   call $kernels/sequence/assembly/scan/track
  else
   i32.const -1
  end
 )
 (func $kernels/sequence/assembly/mod/tidyLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  local.get $0
  local.set $6
  local.get $1
  local.set $7
  local.get $3
  local.set $0
  i32.const 0
  local.set $1
  i32.const 0
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.gt_s
   if
    local.get $0
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    local.get $6
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i64.load
    i64.store
    local.get $4
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    local.get $7
    local.get $3
    i32.const 2
    i32.shl
    i32.add
    i32.load
    i32.store
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  local.get $1
  call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
  local.get $1
  i32.lt_s
  if
   block $__inlined_func$kernels/_assembly/event_order/arrangeRows<i64>$72
    local.get $0
    local.set $2
    i32.const 1
    local.set $6
    block $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.0
     loop $for-loop|00
      local.get $1
      local.get $6
      i32.gt_s
      if
       local.get $2
       v128.load
       local.get $2
       v128.load offset=8
       i64x2.ge_s
       local.tee $8
       local.get $2
       i32.const 16
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       i64x2.ge_s
       local.tee $9
       v128.and
       local.get $2
       i32.const 32
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       i64x2.ge_s
       local.tee $10
       local.get $2
       i32.const 48
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       i64x2.ge_s
       local.tee $11
       v128.and
       v128.and
       i64x2.all_true
       i32.eqz
       if
        local.get $8
        i64x2.bitmask
        local.get $9
        i64x2.bitmask
        i32.const 2
        i32.shl
        i32.or
        local.get $10
        i64x2.bitmask
        i32.const 4
        i32.shl
        i32.or
        local.get $11
        i64x2.bitmask
        i32.const 6
        i32.shl
        i32.or
        local.tee $3
        i32.const 255
        i32.ne
        if
         local.get $6
         local.get $3
         i32.const -1
         i32.xor
         i32.ctz
         i32.add
         local.tee $3
         local.get $1
         i32.lt_s
         br_if $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.0
        end
       end
       local.get $6
       i32.const 8
       i32.add
       local.set $6
       local.get $2
       i32.const -64
       i32.sub
       local.set $2
       br $for-loop|00
      end
     end
     local.get $1
     local.set $3
    end
    local.get $1
    local.get $3
    i32.eq
    if
     local.get $0
     local.get $4
     local.get $1
     call $kernels/_assembly/event_order/reverse
     local.get $0
     local.get $4
     local.get $1
     call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
     local.get $1
     i32.eq
     br_if $__inlined_func$kernels/_assembly/event_order/arrangeRows<i64>$72
    end
    local.get $0
    local.get $4
    local.get $1
    local.get $5
    call $kernels/_assembly/event_sort/rows/sortRows<i64>
   end
  end
  local.get $1
 )
 (func $kernels/sequence/assembly/mod/tidyDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 f64)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i64)
  local.get $0
  local.set $6
  local.get $1
  local.set $7
  local.get $3
  local.set $0
  i32.const 0
  local.set $1
  i32.const 0
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.gt_s
   if
    local.get $6
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    f64.load
    local.tee $9
    local.get $9
    f64.eq
    if
     local.get $0
     local.get $1
     i32.const 3
     i32.shl
     i32.add
     local.get $9
     f64.store
     local.get $4
     local.get $1
     i32.const 2
     i32.shl
     i32.add
     local.get $7
     local.get $3
     i32.const 2
     i32.shl
     i32.add
     i32.load
     i32.store
     local.get $1
     i32.const 1
     i32.add
     local.set $1
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  local.get $1
  call $kernels/_assembly/event_sort/disorder/firstDisorder<f64>
  local.get $1
  i32.lt_s
  if
   block $__inlined_func$kernels/_assembly/event_order/arrangeRows<f64>$71
    local.get $0
    local.set $2
    i32.const 1
    local.set $6
    block $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.0
     loop $for-loop|00
      local.get $1
      local.get $6
      i32.gt_s
      if
       local.get $2
       v128.load
       local.get $2
       v128.load offset=8
       f64x2.ge
       local.tee $10
       local.get $2
       i32.const 16
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       f64x2.ge
       local.tee $11
       v128.and
       local.get $2
       i32.const 32
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       f64x2.ge
       local.tee $12
       local.get $2
       i32.const 48
       i32.add
       local.tee $3
       v128.load
       local.get $3
       v128.load offset=8
       f64x2.ge
       local.tee $13
       v128.and
       v128.and
       i64x2.all_true
       i32.eqz
       if
        local.get $10
        i64x2.bitmask
        local.get $11
        i64x2.bitmask
        i32.const 2
        i32.shl
        i32.or
        local.get $12
        i64x2.bitmask
        i32.const 4
        i32.shl
        i32.or
        local.get $13
        i64x2.bitmask
        i32.const 6
        i32.shl
        i32.or
        local.tee $3
        i32.const 255
        i32.ne
        if
         local.get $6
         local.get $3
         i32.const -1
         i32.xor
         i32.ctz
         i32.add
         local.tee $3
         local.get $1
         i32.lt_s
         br_if $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.0
        end
       end
       local.get $6
       i32.const 8
       i32.add
       local.set $6
       local.get $2
       i32.const -64
       i32.sub
       local.set $2
       br $for-loop|00
      end
     end
     local.get $1
     local.set $3
    end
    local.get $1
    local.get $3
    i32.eq
    if
     local.get $0
     local.get $4
     local.get $1
     call $kernels/_assembly/event_order/reverse
     local.get $0
     local.get $4
     local.get $1
     call $kernels/_assembly/event_sort/disorder/firstDisorder<f64>
     local.get $1
     i32.eq
     br_if $__inlined_func$kernels/_assembly/event_order/arrangeRows<f64>$71
    end
    local.get $0
    local.get $4
    local.get $1
    local.get $5
    call $kernels/_assembly/event_sort/rows/sortRows<f64>
    br_if $__inlined_func$kernels/_assembly/event_order/arrangeRows<f64>$71
    local.get $0
    local.set $2
    local.get $0
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    local.set $3
    loop $for-loop|001
     local.get $2
     local.get $3
     i32.lt_u
     if
      local.get $2
      local.get $2
      i64.load
      local.tee $8
      i64.const 63
      i64.shr_s
      local.tee $14
      local.get $8
      i64.const 9223372036854775807
      i64.and
      i64.xor
      local.get $14
      i64.sub
      i64.store
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      br $for-loop|001
     end
    end
    local.get $0
    local.get $4
    local.get $1
    local.get $5
    call $kernels/_assembly/event_sort/rows/sortRows<i64>
    local.get $0
    local.get $1
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    loop $for-loop|0012
     local.get $0
     local.get $2
     i32.lt_u
     if
      local.get $0
      local.get $0
      i64.load
      local.tee $8
      i64.const 63
      i64.shr_s
      local.tee $14
      local.get $8
      i64.xor
      local.get $14
      i64.sub
      local.get $14
      i64.const -9223372036854775808
      i64.and
      i64.or
      i64.store
      local.get $0
      i32.const 8
      i32.add
      local.set $0
      br $for-loop|0012
     end
    end
   end
  end
  local.get $1
 )
 (func $kernels/sequence/assembly/mod/scanTimedLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $1
  local.set $7
  local.get $0
  local.tee $8
  i32.load offset=32
  local.tee $0
  i32.const 8
  i32.add
  global.set $kernels/sequence/assembly/timed/begin
  global.get $kernels/sequence/assembly/timed/begin
  local.get $0
  i32.load
  i32.const 56
  i32.mul
  i32.add
  global.set $kernels/sequence/assembly/timed/end
  global.get $kernels/sequence/assembly/timed/end
  i32.const 56
  i32.sub
  i32.load
  i32.eqz
  global.set $kernels/sequence/assembly/timed/endsInEvent
  global.get $kernels/sequence/assembly/timed/begin
  local.set $0
  loop $for-loop|0
   local.get $0
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $0
    i32.const 0
    i32.store offset=8
    local.get $0
    i32.const 0
    i32.store offset=44
    local.get $0
    i32.const 0
    i32.store offset=48
    local.get $0
    i32.const 56
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  local.get $3
  i32.load
  local.set $0
  loop $for-loop|00
   local.get $4
   local.get $9
   i32.gt_s
   if
    local.get $7
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    local.set $10
    local.get $2
    local.get $0
    i32.const 2
    i32.shl
    i32.add
    local.set $11
    local.get $5
    local.get $9
    i32.const 2
    i32.shl
    i32.add
    local.get $3
    i32.const 4
    i32.add
    local.tee $3
    i32.load
    local.tee $1
    local.get $0
    i32.sub
    local.tee $0
    if (result i32)
     local.get $10
     local.get $11
     local.get $0
     call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
     local.get $0
     i32.eq
    else
     i32.const 1
    end
    if (result i32)
     local.get $8
     local.get $10
     local.get $11
     local.get $0
     local.get $6
     i32.const 0
     call $kernels/sequence/assembly/timed/matchRows<i64>
    else
     i32.const -1
    end
    i32.store
    local.get $1
    local.set $0
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|00
   end
  end
 )
 (func $kernels/sequence/assembly/mod/scanTimedDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $1
  local.set $7
  local.get $0
  local.tee $8
  i32.load offset=32
  local.tee $0
  i32.const 8
  i32.add
  global.set $kernels/sequence/assembly/timed/begin
  global.get $kernels/sequence/assembly/timed/begin
  local.get $0
  i32.load
  i32.const 56
  i32.mul
  i32.add
  global.set $kernels/sequence/assembly/timed/end
  global.get $kernels/sequence/assembly/timed/end
  i32.const 56
  i32.sub
  i32.load
  i32.eqz
  global.set $kernels/sequence/assembly/timed/endsInEvent
  global.get $kernels/sequence/assembly/timed/begin
  local.set $0
  loop $for-loop|0
   local.get $0
   global.get $kernels/sequence/assembly/timed/end
   i32.lt_u
   if
    local.get $0
    i32.const 0
    i32.store offset=8
    local.get $0
    i32.const 0
    i32.store offset=44
    local.get $0
    i32.const 0
    i32.store offset=48
    local.get $0
    i32.const 56
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const 0
  global.set $kernels/sequence/assembly/timed/isBusy
  local.get $3
  i32.load
  local.set $0
  loop $for-loop|00
   local.get $4
   local.get $9
   i32.gt_s
   if
    local.get $5
    local.get $9
    i32.const 2
    i32.shl
    i32.add
    local.get $7
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    local.tee $10
    local.get $2
    local.get $0
    i32.const 2
    i32.shl
    i32.add
    local.tee $11
    local.get $3
    i32.const 4
    i32.add
    local.tee $3
    i32.load
    local.tee $1
    local.get $0
    i32.sub
    local.tee $0
    call $kernels/sequence/assembly/order/areOrdered<f64>
    if (result i32)
     local.get $8
     local.get $10
     local.get $11
     local.get $0
     local.get $6
     i32.const 0
     call $kernels/sequence/assembly/timed/matchRows<f64>
    else
     i32.const -1
    end
    i32.store
    local.get $1
    local.set $0
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|00
   end
  end
 )
 (func $kernels/sequence/assembly/mod/scanLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  local.get $4
  local.get $5
  i32.const 2
  i32.shl
  i32.add
  i32.load
  drop
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  local.get $6
  local.get $7
  local.get $8
  call $kernels/sequence/assembly/scan/scan<i64>
 )
 (func $kernels/sequence/assembly/mod/scanDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32)
  local.get $4
  local.get $5
  i32.const 2
  i32.shl
  i32.add
  i32.load
  drop
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  local.get $6
  local.get $7
  local.get $8
  call $kernels/sequence/assembly/scan/scan<f64>
 )
 (func $kernels/_assembly/event_sort/rows/settleRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i64) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  local.get $2
  local.set $9
  local.get $0
  i64.load
  local.set $8
  local.get $1
  i32.load
  local.set $7
  i32.const 1
  local.set $6
  loop $for-loop|0
   local.get $6
   local.get $9
   i32.lt_u
   if
    block $for-continue|0
     local.get $7
     local.get $1
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $11
     i32.gt_u
     local.get $8
     local.get $0
     local.get $6
     i32.const 3
     i32.shl
     i32.add
     i64.load
     local.tee $10
     i64.eq
     i32.and
     local.get $8
     local.get $10
     i64.gt_s
     i32.or
     i32.eqz
     if
      local.get $10
      local.set $8
      local.get $11
      local.set $7
      br $for-continue|0
     end
     local.get $6
     i32.const 32
     local.get $6
     local.get $6
     i32.const 32
     i32.ge_u
     select
     i32.sub
     local.set $12
     local.get $6
     local.set $2
     loop $do-loop|2
      local.get $0
      local.get $2
      i32.const 3
      i32.shl
      i32.add
      local.tee $14
      local.get $14
      i32.const 8
      i32.sub
      i64.load
      i64.store
      local.get $1
      local.get $2
      i32.const 2
      i32.shl
      i32.add
      local.tee $14
      local.get $14
      i32.const 4
      i32.sub
      i32.load
      i32.store
      local.get $2
      i32.const 1
      i32.sub
      local.tee $2
      if (result i32)
       local.get $11
       local.get $1
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       i32.const 4
       i32.sub
       i32.load
       i32.lt_u
       local.get $0
       local.get $2
       i32.const 3
       i32.shl
       i32.add
       i32.const 8
       i32.sub
       i64.load
       local.tee $13
       local.get $10
       i64.eq
       i32.and
       local.get $10
       local.get $13
       i64.lt_s
       i32.or
      else
       i32.const 0
      end
      local.set $14
      local.get $2
      local.get $12
      i32.gt_u
      i32.const 0
      local.get $14
      select
      br_if $do-loop|2
     end
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.get $10
     i64.store
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.get $11
     i32.store
     local.get $14
     i32.eqz
     br_if $for-continue|0
     local.get $10
     local.get $3
     i64.sub
     local.get $4
     i64.shr_u
     local.set $8
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     loop $while-continue|3
      local.get $2
      if (result i32)
       local.get $8
       local.get $0
       local.get $2
       i32.const 1
       i32.sub
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.get $3
       i64.sub
       local.get $4
       i64.shr_u
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $2
       i32.const 1
       i32.sub
       local.set $2
       br $while-continue|3
      end
     end
     loop $while-continue|4
      local.get $6
      local.get $9
      i32.lt_u
      if (result i32)
       local.get $8
       local.get $0
       local.get $6
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.get $3
       i64.sub
       local.get $4
       i64.shr_u
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $while-continue|4
      end
     end
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.set $7
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.set $11
     local.get $6
     local.get $2
     i32.sub
     local.tee $2
     i32.const 40
     i32.le_s
     if
      local.get $7
      local.get $11
      local.get $2
      call $kernels/_assembly/event_sort/rows/insertRows<i64>
     else
      local.get $7
      local.get $11
      local.get $2
      local.get $5
      call $kernels/_assembly/event_sort/rows/sortRows<i64>
     end
     local.get $0
     local.get $6
     i32.const 1
     i32.sub
     local.tee $6
     i32.const 3
     i32.shl
     i32.add
     i64.load
     local.set $8
     local.get $1
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.set $7
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_sort/rows/settleRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i64) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  local.get $2
  local.set $9
  local.get $0
  f64.load
  f64.const 6755399441055744
  f64.add
  i64.reinterpret_f64
  local.set $8
  local.get $1
  i32.load
  local.set $7
  i32.const 1
  local.set $6
  loop $for-loop|0
   local.get $6
   local.get $9
   i32.lt_u
   if
    block $for-continue|0
     local.get $7
     local.get $1
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $11
     i32.gt_u
     local.get $8
     local.get $0
     local.get $6
     i32.const 3
     i32.shl
     i32.add
     f64.load
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     local.tee $10
     i64.eq
     i32.and
     local.get $8
     local.get $10
     i64.gt_s
     i32.or
     i32.eqz
     if
      local.get $10
      local.set $8
      local.get $11
      local.set $7
      br $for-continue|0
     end
     local.get $6
     i32.const 32
     local.get $6
     local.get $6
     i32.const 32
     i32.ge_u
     select
     i32.sub
     local.set $12
     local.get $6
     local.set $2
     loop $do-loop|2
      local.get $0
      local.get $2
      i32.const 3
      i32.shl
      i32.add
      local.tee $14
      local.get $14
      i32.const 8
      i32.sub
      i64.load
      i64.store
      local.get $1
      local.get $2
      i32.const 2
      i32.shl
      i32.add
      local.tee $14
      local.get $14
      i32.const 4
      i32.sub
      i32.load
      i32.store
      local.get $2
      i32.const 1
      i32.sub
      local.tee $2
      if (result i32)
       local.get $11
       local.get $1
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       i32.const 4
       i32.sub
       i32.load
       i32.lt_u
       local.get $0
       local.get $2
       i32.const 3
       i32.shl
       i32.add
       i32.const 8
       i32.sub
       f64.load
       f64.const 6755399441055744
       f64.add
       i64.reinterpret_f64
       local.tee $13
       local.get $10
       i64.eq
       i32.and
       local.get $10
       local.get $13
       i64.lt_s
       i32.or
      else
       i32.const 0
      end
      local.set $14
      local.get $2
      local.get $12
      i32.gt_u
      i32.const 0
      local.get $14
      select
      br_if $do-loop|2
     end
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.get $10
     f64.reinterpret_i64
     f64.const -6755399441055744
     f64.add
     f64.store
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.get $11
     i32.store
     local.get $14
     i32.eqz
     br_if $for-continue|0
     local.get $10
     local.get $3
     i64.sub
     local.get $4
     i64.shr_u
     local.set $8
     local.get $6
     i32.const 1
     i32.add
     local.set $6
     loop $while-continue|3
      local.get $2
      if (result i32)
       local.get $8
       local.get $0
       local.get $2
       i32.const 1
       i32.sub
       i32.const 3
       i32.shl
       i32.add
       f64.load
       f64.const 6755399441055744
       f64.add
       i64.reinterpret_f64
       local.get $3
       i64.sub
       local.get $4
       i64.shr_u
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $2
       i32.const 1
       i32.sub
       local.set $2
       br $while-continue|3
      end
     end
     loop $while-continue|4
      local.get $6
      local.get $9
      i32.lt_u
      if (result i32)
       local.get $8
       local.get $0
       local.get $6
       i32.const 3
       i32.shl
       i32.add
       f64.load
       f64.const 6755399441055744
       f64.add
       i64.reinterpret_f64
       local.get $3
       i64.sub
       local.get $4
       i64.shr_u
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $while-continue|4
      end
     end
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.set $7
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.set $11
     local.get $6
     local.get $2
     i32.sub
     local.tee $2
     i32.const 40
     i32.le_s
     if
      local.get $7
      local.get $11
      local.get $2
      call $kernels/_assembly/event_sort/rows/insertRows<f64>
     else
      local.get $7
      local.get $11
      local.get $2
      local.get $5
      call $kernels/_assembly/event_sort/rows/sortRows<f64>
      drop
     end
     local.get $0
     local.get $6
     i32.const 1
     i32.sub
     local.tee $6
     i32.const 3
     i32.shl
     i32.add
     f64.load
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     local.set $8
     local.get $1
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.set $7
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_sort/keys/settle (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  local.get $1
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.set $10
  local.get $0
  local.get $1
  i32.sub
  local.set $11
  i64.const -1
  local.set $7
  local.get $1
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $10
   i32.lt_u
   if
    block $for-continue|0
     local.get $0
     local.get $11
     i32.add
     i64.load
     local.tee $6
     local.get $7
     i64.ge_s
     if
      local.get $0
      local.get $6
      i64.store
      local.get $6
      local.set $7
      br $for-continue|0
     end
     local.get $0
     i32.const 256
     local.get $0
     local.get $1
     i32.sub
     local.tee $2
     local.get $2
     i32.const 256
     i32.ge_u
     select
     i32.sub
     local.set $8
     local.get $0
     local.set $2
     loop $do-loop|1
      local.get $2
      local.get $2
      i32.const 8
      i32.sub
      local.tee $2
      i64.load
      i64.store
      local.get $2
      local.get $8
      i32.gt_u
      if (result i32)
       local.get $2
       i32.const 8
       i32.sub
       i64.load
       local.get $6
       i64.gt_s
      else
       i32.const 0
      end
      br_if $do-loop|1
     end
     local.get $2
     local.get $6
     i64.store
     local.get $1
     local.get $2
     i32.eq
     local.get $2
     local.get $8
     i32.gt_u
     i32.or
     if (result i32)
      i32.const 1
     else
      local.get $2
      i32.const 8
      i32.sub
      i64.load
      local.get $6
      i64.le_s
     end
     br_if $for-continue|0
     local.get $6
     local.get $3
     i64.shr_s
     local.set $6
     local.get $0
     i32.const 8
     i32.add
     local.set $12
     loop $while-continue|2
      local.get $1
      local.get $2
      i32.lt_u
      if (result i32)
       local.get $2
       i32.const 8
       i32.sub
       i64.load
       local.get $3
       i64.shr_s
       local.get $6
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $2
       i32.const 8
       i32.sub
       local.set $2
       br $while-continue|2
      end
     end
     loop $for-loop|3
      local.get $10
      local.get $12
      i32.gt_u
      if (result i32)
       local.get $11
       local.get $12
       i32.add
       i64.load
       local.get $3
       i64.shr_s
       local.get $6
       i64.eq
      else
       i32.const 0
      end
      if
       local.get $12
       local.get $11
       local.get $12
       i32.add
       i64.load
       i64.store
       local.get $12
       i32.const 8
       i32.add
       local.set $12
       br $for-loop|3
      end
     end
     local.get $2
     local.set $0
     local.get $2
     i64.load
     local.set $6
     local.get $2
     local.get $12
     local.get $2
     i32.sub
     i32.const 3
     i32.shr_u
     local.tee $8
     i32.const 3
     i32.shl
     i32.add
     local.set $9
     i64.const 0
     local.set $7
     loop $for-loop|00
      local.get $0
      local.get $9
      i32.lt_u
      if
       local.get $7
       local.get $0
       i64.load
       local.get $6
       i64.xor
       i64.or
       local.set $7
       local.get $0
       i32.const 8
       i32.add
       local.set $0
       br $for-loop|00
      end
     end
     local.get $2
     local.get $8
     i32.const 64
     local.get $7
     i64.clz
     i32.wrap_i64
     i32.sub
     local.get $4
     local.get $2
     local.get $1
     i32.sub
     i32.add
     local.get $5
     call $kernels/_assembly/event_sort/keys/sortKeys
     local.get $12
     i32.const 8
     i32.sub
     local.tee $0
     i64.load
     local.set $7
    end
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/event_order/orderScratch (param $0 i32) (result i32)
  local.get $0
  i32.const 12
  i32.mul
  i32.const 4096
  i32.add
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
