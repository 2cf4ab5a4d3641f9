(module
 (type $0 (func (param i32 i32 i32)))
 (type $1 (func (param i32 i32 i32 i32 f64 i32) (result i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 f64 i32) (result i32)))
 (type $3 (func (param i32 i32)))
 (type $4 (func (param i32 i32 i32 i32)))
 (type $5 (func (param i32 i32 i32 i32) (result i32)))
 (type $6 (func (param i32) (result i32)))
 (type $7 (func (param i32 i32 i32 i32 i64 i32 i32) (result i32)))
 (type $8 (func (param i32 i32 i32 i32 f64 i32 i32) (result i32)))
 (type $9 (func (param i32 i32 i32 i32 i64 i32) (result i32)))
 (type $10 (func (param i32 i32 i32 i32 i32 i32 i64 i32) (result i32)))
 (type $11 (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32)))
 (type $12 (func (param i32 i32 i32) (result i32)))
 (type $13 (func (param i32 i32 i32 i64 i32 i32) (result i32)))
 (type $14 (func (param i32 i32 i32 f64 i32 i32) (result i32)))
 (type $15 (func (param i32 i32 i32 i32 i32 f64 i32 i32 i32)))
 (type $16 (func (param i32 i32 i32 i64 i32 i32)))
 (type $17 (func (param i32 i32 i32 i64 i64 i32)))
 (type $18 (func (param i32 i32 i32 i32 i32)))
 (type $19 (func (param i32 v128) (result i64)))
 (type $20 (func (param i32 i32 i32 i32 i64 i64 i64 i64 i32 i32) (result i32)))
 (type $21 (func (param i32 i32 i32 i32 f64 i64 f64 f64 i32 i32) (result i32)))
 (type $22 (func (param i64 i32 i32 i32 i64 i32 i32) (result i32)))
 (type $23 (func (param f64 i32 i32 i32 f64 i32 i32) (result i32)))
 (type $24 (func (param i32 i32 i32 i64 i32 i32 i32) (result i32)))
 (type $25 (func (param i32 i32 i32 f64 i32 i32 i32) (result i32)))
 (type $26 (func (param i32 i32 i32 f64 i32 i32)))
 (type $27 (func (param i32 i32 i32 i32 i64 i32 i64 i64 i32)))
 (type $28 (func (param i32 i32 i32 i32 f64 i32 f64 f64 i32)))
 (import "env" "memory" (memory $0 8))
 (global $kernels/bitmask_funnel/assembly/matching/kept (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/matching/asked (mut i32) (i32.const 0))
 (global $kernels/_assembly/event_sort/rows/least (mut i64) (i64.const 0))
 (global $kernels/_assembly/event_sort/rows/timeBits (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/sparse/found (mut i64) (i64.const 0))
 (global $kernels/bitmask_funnel/assembly/groups/begun (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/walk/reached (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/mod/scratchTime (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/mod/scratchMask (mut i32) (i32.const 0))
 (global $kernels/bitmask_funnel/assembly/mod/scratchOrder (mut i32) (i32.const 0))
 (data $4 (i32.const 464038) "8C")
 (export "beginDoubles" (func $kernels/bitmask_funnel/assembly/mod/beginDoubles))
 (export "beginLongs" (func $kernels/bitmask_funnel/assembly/mod/beginLongs))
 (export "scanDoubles" (func $kernels/bitmask_funnel/assembly/mod/scanDoubles))
 (export "scanLongs" (func $kernels/bitmask_funnel/assembly/mod/scanLongs))
 (export "scanWholeDoubles" (func $kernels/bitmask_funnel/assembly/mod/scanWholeDoubles))
 (export "scanWholeLongs" (func $kernels/bitmask_funnel/assembly/mod/scanWholeLongs))
 (export "scanGroupsOfDoubles" (func $kernels/bitmask_funnel/assembly/mod/scanGroupsOfDoubles))
 (export "scanGroupsOfLongs" (func $kernels/bitmask_funnel/assembly/mod/scanGroupsOfLongs))
 (export "useScratch" (func $kernels/bitmask_funnel/assembly/mod/useScratch))
 (export "walkGroupsOfDoubles" (func $kernels/bitmask_funnel/assembly/mod/walkGroupsOfDoubles))
 (export "walkGroupsOfLongs" (func $kernels/bitmask_funnel/assembly/mod/walkGroupsOfLongs))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "orderScratch" (func $kernels/_assembly/event_order/orderScratch))
 (func $kernels/bitmask_funnel/assembly/matching/augment (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  global.get $kernels/bitmask_funnel/assembly/matching/asked
  i32.const 1
  local.get $0
  i32.shl
  i32.or
  global.set $kernels/bitmask_funnel/assembly/matching/asked
  loop $for-loop|0
   local.get $1
   global.get $kernels/bitmask_funnel/assembly/matching/kept
   i32.lt_s
   if
    block $for-continue|0
     local.get $1
     i32.const 2
     i32.shl
     i32.const 458752
     i32.add
     i32.load
     local.get $0
     i32.shr_u
     i32.const 1
     i32.and
     i32.eqz
     br_if $for-continue|0
     local.get $1
     i32.const 462848
     i32.add
     i32.load8_u
     local.tee $2
     i32.const 255
     i32.ne
     if (result i32)
      global.get $kernels/bitmask_funnel/assembly/matching/asked
      local.get $2
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       i32.const 0
      else
       local.get $2
       call $kernels/bitmask_funnel/assembly/matching/augment
      end
     else
      i32.const 1
     end
     i32.eqz
     br_if $for-continue|0
     local.get $1
     i32.const 462848
     i32.add
     local.get $0
     i32.store8
     local.get $0
     i32.const 2
     i32.shl
     i32.const 463872
     i32.add
     local.get $1
     i32.store
     i32.const 1
     return
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $kernels/bitmask_funnel/assembly/matching/matchRows (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  i32.const 464000
  i32.const 0
  i32.const 32
  memory.fill
  i32.const 462848
  i32.const 255
  i32.const 1024
  memory.fill
  i32.const 0
  global.set $kernels/bitmask_funnel/assembly/matching/kept
  loop $for-loop|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    i32.const 0
    local.set $4
    local.get $0
    i32.load
    local.tee $3
    local.set $2
    loop $for-loop|1
     local.get $2
     if
      local.get $4
      if (result i32)
       i32.const 1
      else
       local.get $2
       i32.ctz
       i32.const 464000
       i32.add
       i32.load8_u
       i32.const 32
       i32.lt_u
      end
      local.set $4
      local.get $2
      local.get $2
      i32.const 1
      i32.sub
      i32.and
      local.set $2
      br $for-loop|1
     end
    end
    local.get $4
    if
     local.get $3
     local.set $2
     loop $for-loop|2
      local.get $2
      if
       local.get $2
       i32.ctz
       i32.const 464000
       i32.add
       local.tee $5
       i32.load8_u
       i32.const 1
       i32.add
       local.set $4
       local.get $5
       i32.const 32
       local.get $4
       local.get $4
       i32.const 32
       i32.gt_u
       select
       i32.store8
       local.get $2
       local.get $2
       i32.const 1
       i32.sub
       i32.and
       local.set $2
       br $for-loop|2
      end
     end
     global.get $kernels/bitmask_funnel/assembly/matching/kept
     i32.const 2
     i32.shl
     i32.const 458752
     i32.add
     local.get $3
     i32.store
     global.get $kernels/bitmask_funnel/assembly/matching/kept
     i32.const 1
     i32.add
     global.set $kernels/bitmask_funnel/assembly/matching/kept
    end
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
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
  i32.const 464032
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
   i32.const 464032
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
   i32.const 464032
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
 (func $kernels/bitmask_funnel/assembly/sparse/find (param $0 i32) (param $1 v128) (result i64)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i32)
  loop $for-loop|0
   local.get $2
   i32.const 64
   i32.lt_u
   if
    local.get $2
    i32.const 3
    i32.shl
    i32.const 464512
    i32.add
    local.get $0
    v128.load
    local.get $1
    v128.and
    local.get $0
    v128.load offset=16
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    local.get $0
    v128.load offset=32
    local.get $1
    v128.and
    local.get $0
    v128.load offset=48
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $6
    local.get $0
    i32.const -64
    i32.sub
    local.tee $10
    v128.load
    local.get $1
    v128.and
    local.get $10
    v128.load offset=16
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    local.get $10
    v128.load offset=32
    local.get $1
    v128.and
    local.get $10
    v128.load offset=48
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $7
    v128.or
    local.get $0
    i32.const 128
    i32.add
    local.tee $10
    v128.load
    local.get $1
    v128.and
    local.get $10
    v128.load offset=16
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    local.get $10
    v128.load offset=32
    local.get $1
    v128.and
    local.get $10
    v128.load offset=48
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $8
    local.get $0
    i32.const 192
    i32.add
    local.tee $10
    v128.load
    local.get $1
    v128.and
    local.get $10
    v128.load offset=16
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    local.get $10
    v128.load offset=32
    local.get $1
    v128.and
    local.get $10
    v128.load offset=48
    local.get $1
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $9
    v128.or
    v128.or
    v128.any_true
    if (result i64)
     local.get $6
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $7
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $8
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $9
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
    else
     i64.const 0
    end
    local.tee $3
    i64.store
    local.get $4
    local.get $3
    i64.const 0
    i64.ne
    i64.extend_i32_u
    local.get $2
    i64.extend_i32_u
    i64.shl
    i64.or
    local.set $4
    local.get $5
    local.get $3
    i64.popcnt
    i64.add
    local.set $5
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    local.get $0
    i32.const 256
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $5
  global.set $kernels/bitmask_funnel/assembly/sparse/found
  local.get $4
 )
 (func $kernels/bitmask_funnel/assembly/scan/scan<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  i32.const 466628
  local.get $2
  i32.store
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   local.get $6
   call $kernels/bitmask_funnel/assembly/scan/scanBlocks<i64>
   local.tee $7
   if
    local.get $0
    local.get $2
    local.get $7
    i32.sub
    local.tee $2
    i32.const 3
    i32.shl
    i32.add
    local.tee $0
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $1
    local.get $7
    local.get $3
    local.get $4
    i64.const 1
    local.get $5
    i64.extend_i32_s
    i64.shl
    i64.const 1
    i64.sub
    i32.wrap_i64
    call $kernels/bitmask_funnel/assembly/sparse/takeSparse<i64>
    local.tee $2
    i32.const 3
    i32.shl
    local.get $0
    i32.add
    local.set $0
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $1
    i32.const 466628
    local.get $7
    local.get $2
    i32.sub
    local.tee $2
    i32.const -8192
    i32.add
    i32.store
    br $for-loop|0
   end
  end
  i32.const 32
  local.get $3
  i32.load offset=280
  i32.clz
  i32.sub
  i32.const 128
  i32.const 0
  local.get $3
  i32.load offset=296
  select
  i32.or
 )
 (func $kernels/bitmask_funnel/assembly/scan/scan<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  i32.const 466628
  local.get $2
  i32.store
  loop $for-loop|0
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   local.get $6
   call $kernels/bitmask_funnel/assembly/scan/scanBlocks<f64>
   local.tee $7
   if
    local.get $0
    local.get $2
    local.get $7
    i32.sub
    local.tee $2
    i32.const 3
    i32.shl
    i32.add
    local.tee $0
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $1
    local.get $7
    local.get $3
    local.get $4
    i64.const 1
    local.get $5
    i64.extend_i32_s
    i64.shl
    i64.const 1
    i64.sub
    i32.wrap_i64
    call $kernels/bitmask_funnel/assembly/sparse/takeSparse<f64>
    local.tee $2
    i32.const 3
    i32.shl
    local.get $0
    i32.add
    local.set $0
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $1
    i32.const 466628
    local.get $7
    local.get $2
    i32.sub
    local.tee $2
    i32.const -8192
    i32.add
    i32.store
    br $for-loop|0
   end
  end
  i32.const 32
  local.get $3
  i32.load offset=280
  i32.clz
  i32.sub
  i32.const 128
  i32.const 0
  local.get $3
  i32.load offset=296
  select
  i32.or
 )
 (func $kernels/bitmask_funnel/assembly/planes/readPlanes (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 i32)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  v128.load
  local.get $2
  i32.const 255
  i32.and
  i32x4.splat
  local.tee $3
  v128.and
  local.get $0
  v128.load offset=16
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  local.get $0
  v128.load offset=32
  local.get $3
  v128.and
  local.get $0
  v128.load offset=48
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.set $5
  local.get $0
  i32.const -64
  i32.sub
  local.tee $4
  v128.load
  local.get $3
  v128.and
  local.get $4
  v128.load offset=16
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  local.get $4
  v128.load offset=32
  local.get $3
  v128.and
  local.get $4
  v128.load offset=48
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.set $6
  local.get $0
  i32.const 128
  i32.add
  local.tee $4
  v128.load
  local.get $3
  v128.and
  local.get $4
  v128.load offset=16
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  local.get $4
  v128.load offset=32
  local.get $3
  v128.and
  local.get $4
  v128.load offset=48
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.set $7
  local.get $0
  i32.const 192
  i32.add
  local.tee $4
  v128.load
  local.get $3
  v128.and
  local.get $4
  v128.load offset=16
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  local.get $4
  v128.load offset=32
  local.get $3
  v128.and
  local.get $4
  v128.load offset=48
  local.get $3
  v128.and
  i16x8.narrow_i32x4_u
  i8x16.narrow_i16x8_u
  local.set $3
  local.get $1
  i32.const 4
  i32.le_s
  if
   local.get $5
   i32.const 4
   i16x8.shl
   local.set $5
   local.get $6
   i32.const 4
   i16x8.shl
   local.set $6
   local.get $7
   i32.const 4
   i16x8.shl
   local.set $7
   local.get $3
   i32.const 4
   i16x8.shl
   local.set $3
   i32.const 466720
   local.set $0
   loop $for-loop|0
    local.get $0
    i32.const 466688
    i32.gt_u
    if
     local.get $0
     i32.const 8
     i32.sub
     local.tee $0
     local.get $5
     i8x16.bitmask
     i64.extend_i32_u
     local.get $6
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $7
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $3
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.store
     local.get $5
     local.get $5
     i8x16.add
     local.set $5
     local.get $6
     local.get $6
     i8x16.add
     local.set $6
     local.get $7
     local.get $7
     i8x16.add
     local.set $7
     local.get $3
     local.get $3
     i8x16.add
     local.set $3
     br $for-loop|0
    end
   end
   return
  end
  i32.const 466752
  local.set $4
  loop $for-loop|1
   local.get $4
   i32.const 466688
   i32.gt_u
   if
    local.get $4
    i32.const 8
    i32.sub
    local.tee $4
    local.get $5
    i8x16.bitmask
    i64.extend_i32_u
    local.get $6
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 16
    i64.shl
    i64.or
    local.get $7
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $3
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 48
    i64.shl
    i64.or
    i64.store
    local.get $5
    local.get $5
    i8x16.add
    local.set $5
    local.get $6
    local.get $6
    i8x16.add
    local.set $6
    local.get $7
    local.get $7
    i8x16.add
    local.set $7
    local.get $3
    local.get $3
    i8x16.add
    local.set $3
    br $for-loop|1
   end
  end
  i32.const 466688
  local.set $9
  i32.const 8
  local.set $4
  loop $for-loop|2
   local.get $1
   local.get $4
   i32.gt_s
   if
    local.get $0
    v128.load
    local.get $4
    i32x4.shr_u
    local.get $2
    local.get $4
    i32.shr_u
    i32.const 255
    i32.and
    i32x4.splat
    local.tee $3
    v128.and
    local.get $0
    v128.load offset=16
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    local.get $0
    v128.load offset=32
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $0
    v128.load offset=48
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    i8x16.narrow_i16x8_u
    local.set $5
    local.get $0
    i32.const -64
    i32.sub
    local.tee $8
    v128.load
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=16
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    local.get $8
    v128.load offset=32
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=48
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    i8x16.narrow_i16x8_u
    local.set $6
    local.get $0
    i32.const 128
    i32.add
    local.tee $8
    v128.load
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=16
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    local.get $8
    v128.load offset=32
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=48
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    i8x16.narrow_i16x8_u
    local.set $7
    local.get $0
    i32.const 192
    i32.add
    local.tee $8
    v128.load
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=16
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    local.get $8
    v128.load offset=32
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    local.get $8
    v128.load offset=48
    local.get $4
    i32x4.shr_u
    local.get $3
    v128.and
    i16x8.narrow_i32x4_u
    i8x16.narrow_i16x8_u
    local.set $3
    local.get $9
    i32.const -64
    i32.sub
    local.tee $9
    i32.const -64
    i32.sub
    local.set $8
    loop $for-loop|3
     local.get $8
     local.get $9
     i32.gt_u
     if
      local.get $8
      i32.const 8
      i32.sub
      local.tee $8
      local.get $5
      i8x16.bitmask
      i64.extend_i32_u
      local.get $6
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $7
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $3
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.store
      local.get $5
      local.get $5
      i8x16.add
      local.set $5
      local.get $6
      local.get $6
      i8x16.add
      local.set $6
      local.get $7
      local.get $7
      i8x16.add
      local.set $7
      local.get $3
      local.get $3
      i8x16.add
      local.set $3
      br $for-loop|3
     end
    end
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    br $for-loop|2
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanWhole<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  local.get $3
  i32.const 8
  i32.add
  local.tee $6
  local.get $5
  i32.const 3
  i32.shl
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $6
   local.get $7
   i32.lt_u
   if
    local.get $6
    i64.const -9223372036854775808
    i64.store
    local.get $6
    i32.const 8
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  local.get $3
  i32.const 0
  i32.store offset=280
  local.get $3
  i32.const 0
  i32.store offset=284
  local.get $3
  i64.const -9223372036854775807
  i64.store offset=288
  local.get $3
  i32.const 0
  i32.store offset=296
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  i32.const 1
  call $kernels/bitmask_funnel/assembly/scan/scan<i64>
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanWhole<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  local.get $3
  i32.const 8
  i32.add
  local.tee $6
  local.get $5
  i32.const 3
  i32.shl
  i32.add
  local.set $7
  loop $for-loop|0
   local.get $6
   local.get $7
   i32.lt_u
   if
    local.get $6
    f64.const nan:0x8000000000000
    f64.store
    local.get $6
    i32.const 8
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  local.get $3
  i32.const 0
  i32.store offset=280
  local.get $3
  i32.const 0
  i32.store offset=284
  local.get $3
  f64.const -inf
  f64.store offset=288
  local.get $3
  i32.const 0
  i32.store offset=296
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  i32.const 1
  call $kernels/bitmask_funnel/assembly/scan/scan<f64>
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanGroup<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i64) (param $7 i32) (result i32)
  local.get $3
  local.get $4
  i32.add
  local.get $0
  local.get $2
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.tee $0
  i32.load
  local.tee $2
  i32.const 3
  i32.shl
  i32.add
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.get $0
  i32.load offset=4
  local.get $2
  i32.sub
  local.get $5
  local.get $6
  local.get $7
  call $kernels/bitmask_funnel/assembly/groups/scanWhole<i64>
  local.tee $0
  i32.store8
  local.get $0
  i32.const 128
  i32.and
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanGroup<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 f64) (param $7 i32) (result i32)
  local.get $3
  local.get $4
  i32.add
  local.get $0
  local.get $2
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.tee $0
  i32.load
  local.tee $2
  i32.const 3
  i32.shl
  i32.add
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.get $0
  i32.load offset=4
  local.get $2
  i32.sub
  local.get $5
  local.get $6
  local.get $7
  call $kernels/bitmask_funnel/assembly/groups/scanWhole<f64>
  local.tee $0
  i32.store8
  local.get $0
  i32.const 128
  i32.and
 )
 (func $kernels/bitmask_funnel/assembly/groups/mark (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i32)
  local.get $0
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.set $6
  i32.const 467776
  i32.const 0
  i32.const 520
  memory.fill
  local.get $6
  local.set $4
  local.get $3
  local.set $7
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_s
   local.get $7
   i32.const 0
   i32.gt_s
   i32.and
   if
    local.get $0
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    i32.load offset=4
    local.tee $5
    local.get $6
    i32.sub
    i32.const 4096
    i32.le_s
    if
     local.get $4
     local.get $6
     i32.sub
     local.tee $10
     i32.const 6
     i32.shr_u
     i32.const 3
     i32.shl
     i32.const 467776
     i32.add
     local.tee $9
     local.get $9
     i64.load
     local.get $4
     local.get $5
     i32.lt_u
     i64.extend_i32_u
     local.tee $8
     local.get $10
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.shl
     i64.or
     i64.store
     local.get $7
     local.get $8
     i32.wrap_i64
     i32.sub
     local.set $7
     local.get $5
     local.set $4
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
  end
  local.get $3
  local.get $7
  i32.sub
  global.set $kernels/bitmask_funnel/assembly/groups/begun
  local.get $1
 )
 (func $kernels/bitmask_funnel/assembly/catch_up/makeUp<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i64) (param $6 i64) (param $7 i64) (param $8 i32) (param $9 i32) (result i32)
  (local $10 i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  i32.const 32
  local.get $5
  i32.wrap_i64
  i32.clz
  i32.sub
  local.get $6
  local.get $7
  local.get $8
  call $kernels/bitmask_funnel/assembly/catch_up/catchUp<i64>
  local.get $8
  i32.const 0
  local.get $6
  local.get $7
  i64.eq
  i32.sub
  i32.and
  local.set $3
  block $__inlined_func$kernels/bitmask_funnel/assembly/catch_up/tiedAtEnd<i64>$7
   loop $while-continue|0
    local.get $2
    if
     local.get $1
     local.get $2
     i32.const 1
     i32.sub
     local.tee $2
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.get $9
     i32.and
     local.tee $8
     i32.eqz
     br_if $while-continue|0
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     i64.load
     local.get $6
     i64.ne
     br_if $__inlined_func$kernels/bitmask_funnel/assembly/catch_up/tiedAtEnd<i64>$7
     local.get $8
     local.get $10
     i32.or
     local.set $10
     br $while-continue|0
    end
   end
   local.get $3
   local.get $10
   i32.or
   local.set $10
  end
  local.get $10
 )
 (func $kernels/bitmask_funnel/assembly/catch_up/makeUp<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i64) (param $6 f64) (param $7 f64) (param $8 i32) (param $9 i32) (result i32)
  (local $10 i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  i32.const 32
  local.get $5
  i32.wrap_i64
  i32.clz
  i32.sub
  local.get $6
  local.get $7
  local.get $8
  call $kernels/bitmask_funnel/assembly/catch_up/catchUp<f64>
  local.get $8
  i32.const 0
  local.get $6
  local.get $7
  f64.eq
  i32.sub
  i32.and
  local.set $3
  block $__inlined_func$kernels/bitmask_funnel/assembly/catch_up/tiedAtEnd<f64>$2
   loop $while-continue|0
    local.get $2
    if
     local.get $1
     local.get $2
     i32.const 1
     i32.sub
     local.tee $2
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.get $9
     i32.and
     local.tee $8
     i32.eqz
     br_if $while-continue|0
     local.get $0
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     f64.load
     local.get $6
     f64.ne
     br_if $__inlined_func$kernels/bitmask_funnel/assembly/catch_up/tiedAtEnd<f64>$2
     local.get $8
     local.get $10
     i32.or
     local.set $10
     br $while-continue|0
    end
   end
   local.get $3
   local.get $10
   i32.or
   local.set $10
  end
  local.get $10
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
  i32.const 464032
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
  block $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$25 (result i32)
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
    br_if $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$25
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
   br_if $__inlined_func$kernels/_assembly/event_sort/rows/surveyTimes<f64>$25
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
   i32.const 464032
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
   i32.const 464032
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
 (func $kernels/_assembly/event_order/arrangeRows<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  local.get $0
  local.set $5
  i32.const 1
  local.set $6
  block $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.0
   loop $for-loop|0
    local.get $2
    local.get $6
    i32.gt_s
    if
     local.get $5
     v128.load
     local.get $5
     v128.load offset=8
     i64x2.ge_s
     local.tee $7
     local.get $5
     i32.const 16
     i32.add
     local.tee $4
     v128.load
     local.get $4
     v128.load offset=8
     i64x2.ge_s
     local.tee $8
     v128.and
     local.get $5
     i32.const 32
     i32.add
     local.tee $4
     v128.load
     local.get $4
     v128.load offset=8
     i64x2.ge_s
     local.tee $9
     local.get $5
     i32.const 48
     i32.add
     local.tee $4
     v128.load
     local.get $4
     v128.load offset=8
     i64x2.ge_s
     local.tee $10
     v128.and
     v128.and
     i64x2.all_true
     i32.eqz
     if
      local.get $7
      i64x2.bitmask
      local.get $8
      i64x2.bitmask
      i32.const 2
      i32.shl
      i32.or
      local.get $9
      i64x2.bitmask
      i32.const 4
      i32.shl
      i32.or
      local.get $10
      i64x2.bitmask
      i32.const 6
      i32.shl
      i32.or
      local.tee $4
      i32.const 255
      i32.ne
      if
       local.get $6
       local.get $4
       i32.const -1
       i32.xor
       i32.ctz
       i32.add
       local.tee $4
       local.get $2
       i32.lt_s
       br_if $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.0
      end
     end
     local.get $6
     i32.const 8
     i32.add
     local.set $6
     local.get $5
     i32.const -64
     i32.sub
     local.set $5
     br $for-loop|0
    end
   end
   local.get $2
   local.set $4
  end
  local.get $2
  local.get $4
  i32.eq
  if
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_order/reverse
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
   local.get $2
   i32.eq
   if
    return
   end
  end
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/event_sort/rows/sortRows<i64>
 )
 (func $kernels/_assembly/event_order/arrangeRows<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 i64)
  local.get $0
  local.set $4
  i32.const 1
  local.set $6
  block $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.0
   loop $for-loop|0
    local.get $2
    local.get $6
    i32.gt_s
    if
     local.get $4
     v128.load
     local.get $4
     v128.load offset=8
     f64x2.ge
     local.tee $8
     local.get $4
     i32.const 16
     i32.add
     local.tee $5
     v128.load
     local.get $5
     v128.load offset=8
     f64x2.ge
     local.tee $9
     v128.and
     local.get $4
     i32.const 32
     i32.add
     local.tee $5
     v128.load
     local.get $5
     v128.load offset=8
     f64x2.ge
     local.tee $10
     local.get $4
     i32.const 48
     i32.add
     local.tee $5
     v128.load
     local.get $5
     v128.load offset=8
     f64x2.ge
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
      local.tee $5
      i32.const 255
      i32.ne
      if
       local.get $6
       local.get $5
       i32.const -1
       i32.xor
       i32.ctz
       i32.add
       local.tee $5
       local.get $2
       i32.lt_s
       br_if $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.0
      end
     end
     local.get $6
     i32.const 8
     i32.add
     local.set $6
     local.get $4
     i32.const -64
     i32.sub
     local.set $4
     br $for-loop|0
    end
   end
   local.get $2
   local.set $5
  end
  local.get $2
  local.get $5
  i32.eq
  if
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_order/reverse
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/event_sort/disorder/firstDisorder<f64>
   local.get $2
   i32.eq
   if
    return
   end
  end
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/event_sort/rows/sortRows<f64>
  if
   return
  end
  local.get $0
  local.set $4
  local.get $0
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.set $5
  loop $for-loop|00
   local.get $4
   local.get $5
   i32.lt_u
   if
    local.get $4
    local.get $4
    i64.load
    local.tee $7
    i64.const 63
    i64.shr_s
    local.tee $12
    local.get $7
    i64.const 9223372036854775807
    i64.and
    i64.xor
    local.get $12
    i64.sub
    i64.store
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    br $for-loop|00
   end
  end
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  call $kernels/_assembly/event_sort/rows/sortRows<i64>
  local.get $0
  local.get $2
  i32.const 3
  i32.shl
  i32.add
  local.set $1
  loop $for-loop|001
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    local.tee $7
    i64.const 63
    i64.shr_s
    local.tee $12
    local.get $7
    i64.xor
    local.get $12
    i64.sub
    local.get $12
    i64.const -9223372036854775808
    i64.and
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|001
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/walk/walk<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  i32.const 1
  local.get $4
  i32.const 1
  i32.sub
  i32.shl
  local.set $17
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $16
  local.get $5
  i32.const 12
  i32.and
  local.tee $2
  i32.const 8
  i32.eq
  local.set $14
  local.get $2
  i32.const 0
  i32.ne
  local.set $15
  i32.const 0
  global.set $kernels/bitmask_funnel/assembly/walk/reached
  loop $while-continue|0
   local.get $1
   local.get $16
   i32.lt_u
   if
    block $while-break|0
     local.get $0
     i64.load
     local.set $7
     local.get $1
     local.set $2
     i32.const 0
     local.set $18
     i32.const 0
     local.set $4
     i32.const 0
     local.set $11
     loop $do-loop|1
      i32.const 0
      local.get $1
      i32.load
      local.tee $9
      local.get $11
      select
      i32.eqz
      local.set $11
      local.get $4
      local.get $9
      local.get $18
      i32.and
      i32.or
      local.set $4
      local.get $9
      local.get $18
      i32.or
      local.set $18
      local.get $0
      i32.const 8
      i32.add
      local.set $0
      local.get $16
      local.get $1
      i32.const 4
      i32.add
      local.tee $1
      i32.gt_u
      if (result i32)
       local.get $0
       i64.load
       local.get $7
       i64.eq
      else
       i32.const 0
      end
      br_if $do-loop|1
     end
     global.get $kernels/bitmask_funnel/assembly/walk/reached
     i32.const 0
     local.get $11
     select
     br_if $while-break|0
     local.get $14
     i32.eqz
     local.get $1
     local.get $2
     i32.const 4
     i32.add
     i32.eq
     i32.or
     if (result i32)
      local.get $5
      i32.const 1
      i32.and
      local.set $11
      global.get $kernels/bitmask_funnel/assembly/walk/reached
      local.set $10
      local.get $7
      local.set $8
      i32.const 0
      local.set $2
      block $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<i64>$55 (result i32)
       loop $for-loop|0
        local.get $18
        if
         i32.const 1
         local.get $18
         i32.ctz
         local.tee $13
         i32.shl
         local.tee $9
         i32.const 1
         i32.shr_u
         local.set $12
         local.get $7
         local.set $6
         block $for-continue|0
          local.get $13
          if
           i32.const 1
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $9
           i32.and
           i32.const 0
           local.get $11
           select
           br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<i64>$55
           drop
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $12
           i32.and
           i32.eqz
           if
            i32.const 1
            global.get $kernels/bitmask_funnel/assembly/walk/reached
            i32.const 1
            i32.and
            local.get $5
            i32.const 18
            i32.and
            i32.const 2
            i32.eq
            i32.and
            br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<i64>$55
            drop
            br $for-continue|0
           end
           local.get $10
           local.get $12
           i32.and
           i32.const 1
           local.get $15
           select
           i32.eqz
           br_if $for-continue|0
           local.get $3
           local.get $7
           local.get $15
           local.get $2
           local.get $12
           i32.eq
           i32.and
           if (result i64)
            local.get $8
           else
            local.get $13
            i32.const 3
            i32.shl
            i32.const 480632
            i32.add
            i64.load
           end
           local.tee $6
           i64.sub
           i64.lt_u
           br_if $for-continue|0
          end
          local.get $13
          i32.const 3
          i32.shl
          i32.const 480640
          i32.add
          local.tee $2
          i64.load
          local.set $8
          local.get $2
          local.get $6
          i64.store
          local.get $9
          local.tee $2
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.or
          global.set $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          local.get $2
          local.get $17
          i32.eq
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<i64>$55
          drop
          i32.const 1
          local.get $2
          local.get $4
          i32.and
          i32.const 0
          local.get $13
          i32.const 0
          i32.ne
          local.get $11
          i32.and
          select
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<i64>$55
          drop
         end
         local.get $18
         local.get $18
         i32.const 1
         i32.sub
         i32.and
         local.set $18
         br $for-loop|0
        end
       end
       i32.const 0
      end
     else
      local.get $5
      i32.const 1
      i32.and
      if (result i32)
       local.get $7
       local.get $2
       local.get $1
       local.get $18
       local.get $3
       local.get $17
       local.get $5
       call $kernels/bitmask_funnel/assembly/walk/growByNewRows<i64>
      else
       i32.const 0
       local.set $11
       local.get $2
       local.get $1
       call $kernels/bitmask_funnel/assembly/matching/matchRows
       i32.const 480896
       i32.const 480640
       i32.const 256
       memory.copy
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.set $10
       i32.const 0
       local.set $2
       block $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<i64>$10 (result i32)
        loop $for-loop|00
         local.get $18
         if
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          i32.and
          local.get $5
          i32.const 18
          i32.and
          i32.const 2
          i32.eq
          i32.and
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          local.get $18
          i32.ctz
          local.tee $9
          i32.shl
          local.tee $4
          i32.const 1
          i32.shr_u
          i32.and
          i32.const 1
          local.get $9
          select
          i32.eqz
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<i64>$10
          drop
          local.get $9
          local.get $11
          i32.ne
          if
           loop $for-loop|1
            local.get $2
            local.get $11
            i32.lt_u
            if
             local.get $2
             i32.const 2
             i32.shl
             i32.const 463872
             i32.add
             i32.load
             i32.const 462848
             i32.add
             i32.const 255
             i32.store8
             local.get $2
             i32.const 1
             i32.add
             local.set $2
             br $for-loop|1
            end
           end
           local.get $9
           local.set $2
          end
          local.get $9
          i32.const 1
          i32.add
          local.set $11
          loop $for-loop|2
           i32.const 0
           global.set $kernels/bitmask_funnel/assembly/matching/asked
           local.get $9
           call $kernels/bitmask_funnel/assembly/matching/augment
           i32.eqz
           if
            local.get $2
            i32.const 2
            i32.shl
            i32.const 463872
            i32.add
            i32.load
            i32.const 462848
            i32.add
            i32.const 255
            i32.store8
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            br $for-loop|2
           end
          end
          local.get $7
          local.set $6
          block $for-continue|01
           local.get $2
           if
            local.get $10
            local.get $2
            i32.const 1
            i32.sub
            i32.shr_u
            i32.const 1
            i32.and
            i32.eqz
            br_if $for-continue|01
            local.get $3
            local.get $7
            local.get $2
            i32.const 3
            i32.shl
            i32.const 480888
            i32.add
            i64.load
            local.tee $6
            i64.sub
            i64.lt_u
            br_if $for-continue|01
           end
           local.get $9
           i32.const 3
           i32.shl
           i32.const 480640
           i32.add
           local.get $6
           i64.store
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $4
           i32.or
           global.set $kernels/bitmask_funnel/assembly/walk/reached
           i32.const 1
           local.get $4
           local.get $17
           i32.eq
           br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<i64>$10
           drop
          end
          local.get $18
          local.get $18
          i32.const 1
          i32.sub
          i32.and
          local.set $18
          br $for-loop|00
         end
        end
        i32.const 0
       end
      end
     end
     br_if $while-break|0
     br $while-continue|0
    end
   end
  end
  i32.const 32
  global.get $kernels/bitmask_funnel/assembly/walk/reached
  i32.clz
  i32.sub
 )
 (func $kernels/bitmask_funnel/assembly/walk/walk<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (param $4 i32) (param $5 i32) (result i32)
  (local $6 f64)
  (local $7 f64)
  (local $8 f64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  i32.const 1
  local.get $4
  i32.const 1
  i32.sub
  i32.shl
  local.set $17
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $16
  local.get $5
  i32.const 12
  i32.and
  local.tee $2
  i32.const 8
  i32.eq
  local.set $14
  local.get $2
  i32.const 0
  i32.ne
  local.set $15
  i32.const 0
  global.set $kernels/bitmask_funnel/assembly/walk/reached
  loop $while-continue|0
   local.get $1
   local.get $16
   i32.lt_u
   if
    block $while-break|0
     local.get $0
     f64.load
     local.set $7
     local.get $1
     local.set $2
     i32.const 0
     local.set $18
     i32.const 0
     local.set $4
     i32.const 0
     local.set $11
     loop $do-loop|1
      i32.const 0
      local.get $1
      i32.load
      local.tee $9
      local.get $11
      select
      i32.eqz
      local.set $11
      local.get $4
      local.get $9
      local.get $18
      i32.and
      i32.or
      local.set $4
      local.get $9
      local.get $18
      i32.or
      local.set $18
      local.get $0
      i32.const 8
      i32.add
      local.set $0
      local.get $16
      local.get $1
      i32.const 4
      i32.add
      local.tee $1
      i32.gt_u
      if (result i32)
       local.get $0
       f64.load
       local.get $7
       f64.eq
      else
       i32.const 0
      end
      br_if $do-loop|1
     end
     global.get $kernels/bitmask_funnel/assembly/walk/reached
     i32.const 0
     local.get $11
     select
     br_if $while-break|0
     local.get $14
     i32.eqz
     local.get $1
     local.get $2
     i32.const 4
     i32.add
     i32.eq
     i32.or
     if (result i32)
      local.get $5
      i32.const 1
      i32.and
      local.set $11
      global.get $kernels/bitmask_funnel/assembly/walk/reached
      local.set $10
      local.get $7
      local.set $8
      i32.const 0
      local.set $2
      block $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<f64>$44 (result i32)
       loop $for-loop|0
        local.get $18
        if
         i32.const 1
         local.get $18
         i32.ctz
         local.tee $13
         i32.shl
         local.tee $9
         i32.const 1
         i32.shr_u
         local.set $12
         local.get $7
         local.set $6
         block $for-continue|0
          local.get $13
          if
           i32.const 1
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $9
           i32.and
           i32.const 0
           local.get $11
           select
           br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<f64>$44
           drop
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $12
           i32.and
           i32.eqz
           if
            i32.const 1
            global.get $kernels/bitmask_funnel/assembly/walk/reached
            i32.const 1
            i32.and
            local.get $5
            i32.const 18
            i32.and
            i32.const 2
            i32.eq
            i32.and
            br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<f64>$44
            drop
            br $for-continue|0
           end
           local.get $10
           local.get $12
           i32.and
           i32.const 1
           local.get $15
           select
           i32.eqz
           br_if $for-continue|0
           local.get $7
           local.get $15
           local.get $2
           local.get $12
           i32.eq
           i32.and
           if (result f64)
            local.get $8
           else
            local.get $13
            i32.const 3
            i32.shl
            i32.const 480632
            i32.add
            f64.load
           end
           local.tee $6
           local.get $3
           f64.add
           f64.le
           i32.eqz
           br_if $for-continue|0
          end
          local.get $13
          i32.const 3
          i32.shl
          i32.const 480640
          i32.add
          local.tee $2
          f64.load
          local.set $8
          local.get $2
          local.get $6
          f64.store
          local.get $9
          local.tee $2
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.or
          global.set $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          local.get $2
          local.get $17
          i32.eq
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<f64>$44
          drop
          i32.const 1
          local.get $2
          local.get $4
          i32.and
          i32.const 0
          local.get $13
          i32.const 0
          i32.ne
          local.get $11
          i32.and
          select
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/grow<f64>$44
          drop
         end
         local.get $18
         local.get $18
         i32.const 1
         i32.sub
         i32.and
         local.set $18
         br $for-loop|0
        end
       end
       i32.const 0
      end
     else
      local.get $5
      i32.const 1
      i32.and
      if (result i32)
       local.get $7
       local.get $2
       local.get $1
       local.get $18
       local.get $3
       local.get $17
       local.get $5
       call $kernels/bitmask_funnel/assembly/walk/growByNewRows<f64>
      else
       i32.const 0
       local.set $11
       local.get $2
       local.get $1
       call $kernels/bitmask_funnel/assembly/matching/matchRows
       i32.const 480896
       i32.const 480640
       i32.const 256
       memory.copy
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.set $10
       i32.const 0
       local.set $2
       block $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<f64>$7 (result i32)
        loop $for-loop|00
         local.get $18
         if
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          i32.and
          local.get $5
          i32.const 18
          i32.and
          i32.const 2
          i32.eq
          i32.and
          global.get $kernels/bitmask_funnel/assembly/walk/reached
          i32.const 1
          local.get $18
          i32.ctz
          local.tee $9
          i32.shl
          local.tee $4
          i32.const 1
          i32.shr_u
          i32.and
          i32.const 1
          local.get $9
          select
          i32.eqz
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<f64>$7
          drop
          local.get $9
          local.get $11
          i32.ne
          if
           loop $for-loop|1
            local.get $2
            local.get $11
            i32.lt_u
            if
             local.get $2
             i32.const 2
             i32.shl
             i32.const 463872
             i32.add
             i32.load
             i32.const 462848
             i32.add
             i32.const 255
             i32.store8
             local.get $2
             i32.const 1
             i32.add
             local.set $2
             br $for-loop|1
            end
           end
           local.get $9
           local.set $2
          end
          local.get $9
          i32.const 1
          i32.add
          local.set $11
          loop $for-loop|2
           i32.const 0
           global.set $kernels/bitmask_funnel/assembly/matching/asked
           local.get $9
           call $kernels/bitmask_funnel/assembly/matching/augment
           i32.eqz
           if
            local.get $2
            i32.const 2
            i32.shl
            i32.const 463872
            i32.add
            i32.load
            i32.const 462848
            i32.add
            i32.const 255
            i32.store8
            local.get $2
            i32.const 1
            i32.add
            local.set $2
            br $for-loop|2
           end
          end
          local.get $7
          local.set $6
          block $for-continue|01
           local.get $2
           if
            local.get $10
            local.get $2
            i32.const 1
            i32.sub
            i32.shr_u
            i32.const 1
            i32.and
            i32.eqz
            br_if $for-continue|01
            local.get $7
            local.get $2
            i32.const 3
            i32.shl
            i32.const 480888
            i32.add
            f64.load
            local.tee $6
            local.get $3
            f64.add
            f64.le
            i32.eqz
            br_if $for-continue|01
           end
           local.get $9
           i32.const 3
           i32.shl
           i32.const 480640
           i32.add
           local.get $6
           f64.store
           global.get $kernels/bitmask_funnel/assembly/walk/reached
           local.get $4
           i32.or
           global.set $kernels/bitmask_funnel/assembly/walk/reached
           i32.const 1
           local.get $4
           local.get $17
           i32.eq
           br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/growByMatching<f64>$7
           drop
          end
          local.get $18
          local.get $18
          i32.const 1
          i32.sub
          i32.and
          local.set $18
          br $for-loop|00
         end
        end
        i32.const 0
       end
      end
     end
     br_if $while-break|0
     br $while-continue|0
    end
   end
  end
  i32.const 32
  global.get $kernels/bitmask_funnel/assembly/walk/reached
  i32.clz
  i32.sub
 )
 (func $kernels/bitmask_funnel/assembly/walk/growByNewRows<i64> (param $0 i64) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  global.get $kernels/bitmask_funnel/assembly/walk/reached
  local.set $13
  i32.const 480640
  i64.load
  local.set $10
  local.get $3
  i32.const 1
  i32.and
  if
   local.get $1
   local.set $12
   loop $for-loop|0
    local.get $2
    local.get $12
    i32.gt_u
    if
     local.get $11
     local.get $12
     i32.load
     i32.const 1
     i32.and
     i32.add
     local.set $11
     local.get $12
     i32.const 4
     i32.add
     local.set $12
     br $for-loop|0
    end
   end
   i32.const 480640
   local.get $0
   i64.store
   global.get $kernels/bitmask_funnel/assembly/walk/reached
   i32.const 1
   i32.or
   global.set $kernels/bitmask_funnel/assembly/walk/reached
   local.get $5
   i32.const 1
   i32.eq
   if
    i32.const 1
    return
   end
  end
  i32.const 0
  local.set $12
  local.get $0
  local.set $8
  local.get $3
  i32.const -2
  i32.and
  local.set $16
  loop $for-loop|3
   local.get $16
   if
    i32.const 1
    local.get $16
    i32.ctz
    local.tee $15
    i32.shl
    local.tee $14
    i32.const 1
    i32.shr_u
    local.set $9
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $14
    i32.and
    if
     i32.const 1
     return
    end
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $9
    i32.and
    i32.eqz
    if
     global.get $kernels/bitmask_funnel/assembly/walk/reached
     i32.const 1
     i32.and
     local.get $6
     i32.const 18
     i32.and
     i32.const 2
     i32.eq
     i32.and
     return
    end
    i32.const 1
    local.get $9
    local.get $13
    i32.and
    local.get $15
    i32.const 1
    i32.eq
    local.tee $3
    select
    if
     local.get $11
     i32.const 0
     local.get $15
     i32.const 1
     i32.le_u
     select
     local.set $11
     local.get $0
     local.get $3
     if (result i64)
      local.get $10
     else
      local.get $15
      i32.const 3
      i32.shl
      i32.const 480632
      i32.add
      i64.load
     end
     local.tee $8
     i64.sub
     local.get $4
     i64.le_u
     i32.const 0
     local.get $9
     local.get $13
     i32.and
     select
     local.set $7
    end
    local.get $1
    local.set $3
    loop $for-loop|4
     local.get $2
     local.get $3
     i32.gt_u
     if
      block $for-continue|4
       local.get $3
       i32.load
       local.tee $9
       local.get $14
       i32.and
       i32.eqz
       br_if $for-continue|4
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.get $14
       i32.and
       if
        i32.const 1
        return
       end
       i32.const 0
       local.set $17
       block $__inlined_func$kernels/bitmask_funnel/assembly/walk/isServer$51 (result i32)
        loop $for-loop|00
         local.get $12
         local.get $17
         i32.gt_u
         if
          i32.const 1
          local.get $17
          i32.const 2
          i32.shl
          i32.const 481152
          i32.add
          i32.load
          local.get $3
          i32.eq
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/isServer$51
          drop
          local.get $17
          i32.const 1
          i32.add
          local.set $17
          br $for-loop|00
         end
        end
        i32.const 0
       end
       br_if $for-continue|4
       local.get $7
       i32.eqz
       local.get $11
       local.get $9
       i32.const 1
       i32.and
       i32.sub
       local.tee $9
       i32.const 0
       i32.le_s
       i32.and
       br_if $for-continue|4
       local.get $12
       i32.const 2
       i32.shl
       i32.const 481152
       i32.add
       local.get $3
       i32.store
       local.get $12
       i32.const 1
       i32.add
       local.set $12
       local.get $15
       i32.const 3
       i32.shl
       i32.const 480640
       i32.add
       local.get $0
       local.get $8
       local.get $9
       local.tee $11
       i32.const 0
       i32.gt_s
       select
       i64.store
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.get $14
       i32.or
       global.set $kernels/bitmask_funnel/assembly/walk/reached
      end
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      br $for-loop|4
     end
    end
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $5
    i32.and
    if
     i32.const 1
     return
    end
    local.get $16
    local.get $16
    i32.const 1
    i32.sub
    i32.and
    local.set $16
    br $for-loop|3
   end
  end
  i32.const 0
 )
 (func $kernels/bitmask_funnel/assembly/walk/growByNewRows<f64> (param $0 f64) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 f64)
  (local $9 i32)
  (local $10 f64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  global.get $kernels/bitmask_funnel/assembly/walk/reached
  local.set $13
  i32.const 480640
  f64.load
  local.set $10
  local.get $3
  i32.const 1
  i32.and
  if
   local.get $1
   local.set $12
   loop $for-loop|0
    local.get $2
    local.get $12
    i32.gt_u
    if
     local.get $11
     local.get $12
     i32.load
     i32.const 1
     i32.and
     i32.add
     local.set $11
     local.get $12
     i32.const 4
     i32.add
     local.set $12
     br $for-loop|0
    end
   end
   i32.const 480640
   local.get $0
   f64.store
   global.get $kernels/bitmask_funnel/assembly/walk/reached
   i32.const 1
   i32.or
   global.set $kernels/bitmask_funnel/assembly/walk/reached
   local.get $5
   i32.const 1
   i32.eq
   if
    i32.const 1
    return
   end
  end
  i32.const 0
  local.set $12
  local.get $0
  local.set $8
  local.get $3
  i32.const -2
  i32.and
  local.set $16
  loop $for-loop|3
   local.get $16
   if
    i32.const 1
    local.get $16
    i32.ctz
    local.tee $15
    i32.shl
    local.tee $14
    i32.const 1
    i32.shr_u
    local.set $9
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $14
    i32.and
    if
     i32.const 1
     return
    end
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $9
    i32.and
    i32.eqz
    if
     global.get $kernels/bitmask_funnel/assembly/walk/reached
     i32.const 1
     i32.and
     local.get $6
     i32.const 18
     i32.and
     i32.const 2
     i32.eq
     i32.and
     return
    end
    i32.const 1
    local.get $9
    local.get $13
    i32.and
    local.get $15
    i32.const 1
    i32.eq
    local.tee $3
    select
    if
     local.get $11
     i32.const 0
     local.get $15
     i32.const 1
     i32.le_u
     select
     local.set $11
     local.get $0
     local.get $3
     if (result f64)
      local.get $10
     else
      local.get $15
      i32.const 3
      i32.shl
      i32.const 480632
      i32.add
      f64.load
     end
     local.tee $8
     local.get $4
     f64.add
     f64.le
     i32.const 0
     local.get $9
     local.get $13
     i32.and
     select
     local.set $7
    end
    local.get $1
    local.set $3
    loop $for-loop|4
     local.get $2
     local.get $3
     i32.gt_u
     if
      block $for-continue|4
       local.get $3
       i32.load
       local.tee $9
       local.get $14
       i32.and
       i32.eqz
       br_if $for-continue|4
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.get $14
       i32.and
       if
        i32.const 1
        return
       end
       i32.const 0
       local.set $17
       block $__inlined_func$kernels/bitmask_funnel/assembly/walk/isServer$40 (result i32)
        loop $for-loop|00
         local.get $12
         local.get $17
         i32.gt_u
         if
          i32.const 1
          local.get $17
          i32.const 2
          i32.shl
          i32.const 481152
          i32.add
          i32.load
          local.get $3
          i32.eq
          br_if $__inlined_func$kernels/bitmask_funnel/assembly/walk/isServer$40
          drop
          local.get $17
          i32.const 1
          i32.add
          local.set $17
          br $for-loop|00
         end
        end
        i32.const 0
       end
       br_if $for-continue|4
       local.get $7
       i32.eqz
       local.get $11
       local.get $9
       i32.const 1
       i32.and
       i32.sub
       local.tee $9
       i32.const 0
       i32.le_s
       i32.and
       br_if $for-continue|4
       local.get $12
       i32.const 2
       i32.shl
       i32.const 481152
       i32.add
       local.get $3
       i32.store
       local.get $12
       i32.const 1
       i32.add
       local.set $12
       local.get $15
       i32.const 3
       i32.shl
       i32.const 480640
       i32.add
       local.get $0
       local.get $8
       local.get $9
       local.tee $11
       i32.const 0
       i32.gt_s
       select
       f64.store
       global.get $kernels/bitmask_funnel/assembly/walk/reached
       local.get $14
       i32.or
       global.set $kernels/bitmask_funnel/assembly/walk/reached
      end
      local.get $3
      i32.const 4
      i32.add
      local.set $3
      br $for-loop|4
     end
    end
    global.get $kernels/bitmask_funnel/assembly/walk/reached
    local.get $5
    i32.and
    if
     i32.const 1
     return
    end
    local.get $16
    local.get $16
    i32.const 1
    i32.sub
    i32.and
    local.set $16
    br $for-loop|3
   end
  end
  i32.const 0
 )
 (func $kernels/bitmask_funnel/assembly/sparse/takeSparse<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i64)
  (local $22 i64)
  local.get $5
  i32x4.splat
  local.set $16
  local.get $3
  i64.load32_u offset=280
  local.set $13
  local.get $3
  i32.load offset=284
  local.set $12
  local.get $3
  i64.load offset=288
  local.set $7
  local.get $5
  local.get $5
  i32.const 1
  i32.shr_u
  i32.xor
  local.set $17
  loop $while-continue|0
   local.get $14
   i32.eqz
   local.get $13
   i32.wrap_i64
   local.get $17
   i32.and
   i32.eqz
   local.get $15
   i32.const 4096
   i32.add
   local.get $2
   i32.le_s
   i32.and
   i32.and
   if
    block $while-break|0
     local.get $1
     local.get $16
     call $kernels/bitmask_funnel/assembly/sparse/find
     local.set $9
     global.get $kernels/bitmask_funnel/assembly/sparse/found
     i64.const 128
     i64.gt_u
     br_if $while-break|0
     i32.const 0
     local.set $6
     loop $for-loop|0
      local.get $9
      i64.const 0
      i64.ne
      if
       local.get $0
       local.get $9
       i64.ctz
       i32.wrap_i64
       local.tee $8
       i32.const 9
       i32.shl
       i32.add
       local.set $10
       local.get $1
       local.get $8
       i32.const 8
       i32.shl
       i32.add
       local.set $18
       local.get $8
       i32.const 3
       i32.shl
       i32.const 464512
       i32.add
       i64.load
       local.set $11
       loop $do-loop|1
        local.get $6
        i32.const 3
        i32.shl
        i32.const 465024
        i32.add
        local.tee $19
        local.get $10
        local.get $11
        i64.ctz
        i32.wrap_i64
        local.tee $8
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store
        local.get $6
        i32.const 2
        i32.shl
        i32.const 466112
        i32.add
        local.tee $20
        local.get $18
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.store
        local.get $19
        local.get $10
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.tee $11
        i64.ctz
        i32.wrap_i64
        i32.const 63
        i32.and
        local.tee $8
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store offset=8
        local.get $20
        local.get $18
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.store offset=4
        local.get $6
        local.get $11
        i64.const 0
        i64.ne
        i32.const 1
        i32.add
        i32.add
        local.set $6
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.tee $11
        i64.const 0
        i64.ne
        br_if $do-loop|1
       end
       local.get $9
       local.get $9
       i64.const 1
       i64.sub
       i64.and
       local.set $9
       br $for-loop|0
      end
     end
     local.get $6
     local.set $8
     global.get $kernels/bitmask_funnel/assembly/sparse/found
     i64.const 64
     i64.gt_u
     if (result i32)
      i32.const 0
      local.set $6
      i32.const 466112
      local.set $10
      loop $for-loop|00
       local.get $10
       local.get $8
       i32.const 2
       i32.shl
       i32.const 466112
       i32.add
       i32.lt_u
       if
        local.get $6
        local.get $10
        i32.load
        i32.or
        local.set $6
        local.get $10
        i32.const 4
        i32.add
        local.set $10
        br $for-loop|00
       end
      end
      local.get $13
      i32.wrap_i64
      i32.const 1
      i32.add
      local.get $6
      i32.and
     else
      i32.const 1
     end
     i32.eqz
     br_if $while-break|0
     i32.const 0
     local.set $10
     loop $for-loop|1
      local.get $8
      local.get $10
      i32.gt_u
      if
       local.get $10
       i32.const 2
       i32.shl
       i32.const 466112
       i32.add
       i32.load
       local.get $5
       i32.and
       local.get $12
       i32.const 0
       local.get $10
       i32.const 3
       i32.shl
       i32.const 465024
       i32.add
       i64.load
       local.tee $9
       local.get $7
       i64.eq
       i32.sub
       i32.and
       i32.or
       local.set $12
       local.get $14
       local.get $7
       local.get $9
       i64.gt_s
       i32.or
       local.set $14
       local.get $3
       i64.const 9223372036854775807
       local.get $9
       local.tee $7
       local.get $4
       i64.add
       local.tee $9
       local.get $7
       local.get $9
       i64.gt_s
       select
       i64.store
       local.get $3
       local.get $12
       i32.ctz
       i64.extend_i32_u
       local.tee $11
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $6
       i64.load
       local.set $21
       local.get $6
       local.get $21
       i64.store offset=8
       local.get $3
       local.get $12
       local.get $12
       i32.const 1
       i32.sub
       i32.and
       local.tee $6
       i32.ctz
       i64.extend_i32_u
       local.tee $9
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $18
       i64.load
       local.set $22
       local.get $18
       local.get $22
       i64.store offset=8
       local.get $7
       local.get $21
       i64.le_s
       i64.extend_i32_u
       local.get $11
       i64.shl
       local.get $7
       local.get $22
       i64.le_s
       i64.extend_i32_u
       local.get $9
       i64.shl
       i64.or
       local.set $9
       local.get $6
       local.get $6
       i32.const 1
       i32.sub
       i32.and
       local.set $6
       loop $for-loop|2
        local.get $6
        if
         local.get $3
         local.get $6
         i32.ctz
         i64.extend_i32_u
         local.tee $11
         i32.wrap_i64
         i32.const 3
         i32.shl
         i32.add
         local.tee $18
         i64.load
         local.set $21
         local.get $18
         local.get $21
         i64.store offset=8
         local.get $9
         local.get $7
         local.get $21
         i64.le_s
         i64.extend_i32_u
         local.get $11
         i64.shl
         i64.or
         local.set $9
         local.get $6
         local.get $6
         i32.const 1
         i32.sub
         i32.and
         local.set $6
         br $for-loop|2
        end
       end
       local.get $9
       local.get $13
       i64.or
       local.set $13
       local.get $10
       i32.const 1
       i32.add
       local.set $10
       br $for-loop|1
      end
     end
     local.get $15
     i32.const 4096
     i32.add
     local.set $15
     local.get $0
     i32.const 32768
     i32.add
     local.set $0
     local.get $1
     i32.const 16384
     i32.add
     local.set $1
     br $while-continue|0
    end
   end
  end
  local.get $3
  local.get $13
  i64.store32 offset=280
  local.get $3
  local.get $12
  i32.store offset=284
  local.get $3
  local.get $7
  i64.store offset=288
  local.get $3
  local.get $14
  i32.store offset=296
  local.get $15
 )
 (func $kernels/bitmask_funnel/assembly/sparse/takeSparse<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 f64)
  (local $8 i32)
  (local $9 f64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i64)
  (local $13 i32)
  (local $14 i64)
  (local $15 i32)
  (local $16 i32)
  (local $17 v128)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 f64)
  local.get $5
  i32x4.splat
  local.set $17
  local.get $3
  i64.load32_u offset=280
  local.set $14
  local.get $3
  i32.load offset=284
  local.set $13
  local.get $3
  f64.load offset=288
  local.set $7
  local.get $5
  local.get $5
  i32.const 1
  i32.shr_u
  i32.xor
  local.set $18
  loop $while-continue|0
   local.get $15
   i32.eqz
   local.get $14
   i32.wrap_i64
   local.get $18
   i32.and
   i32.eqz
   local.get $16
   i32.const 4096
   i32.add
   local.get $2
   i32.le_s
   i32.and
   i32.and
   if
    block $while-break|0
     local.get $1
     local.get $17
     call $kernels/bitmask_funnel/assembly/sparse/find
     local.set $12
     global.get $kernels/bitmask_funnel/assembly/sparse/found
     i64.const 128
     i64.gt_u
     br_if $while-break|0
     i32.const 0
     local.set $6
     loop $for-loop|0
      local.get $12
      i64.const 0
      i64.ne
      if
       local.get $0
       local.get $12
       i64.ctz
       i32.wrap_i64
       local.tee $8
       i32.const 9
       i32.shl
       i32.add
       local.set $19
       local.get $1
       local.get $8
       i32.const 8
       i32.shl
       i32.add
       local.set $20
       local.get $8
       i32.const 3
       i32.shl
       i32.const 464512
       i32.add
       i64.load
       local.set $10
       loop $do-loop|1
        local.get $6
        i32.const 3
        i32.shl
        i32.const 465024
        i32.add
        local.tee $21
        local.get $19
        local.get $10
        i64.ctz
        i32.wrap_i64
        local.tee $8
        i32.const 3
        i32.shl
        i32.add
        f64.load
        f64.store
        local.get $6
        i32.const 2
        i32.shl
        i32.const 466112
        i32.add
        local.tee $11
        local.get $20
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.store
        local.get $21
        local.get $19
        local.get $10
        local.get $10
        i64.const 1
        i64.sub
        i64.and
        local.tee $10
        i64.ctz
        i32.wrap_i64
        i32.const 63
        i32.and
        local.tee $8
        i32.const 3
        i32.shl
        i32.add
        f64.load
        f64.store offset=8
        local.get $11
        local.get $20
        local.get $8
        i32.const 2
        i32.shl
        i32.add
        i32.load
        i32.store offset=4
        local.get $6
        local.get $10
        i64.const 0
        i64.ne
        i32.const 1
        i32.add
        i32.add
        local.set $6
        local.get $10
        local.get $10
        i64.const 1
        i64.sub
        i64.and
        local.tee $10
        i64.const 0
        i64.ne
        br_if $do-loop|1
       end
       local.get $12
       local.get $12
       i64.const 1
       i64.sub
       i64.and
       local.set $12
       br $for-loop|0
      end
     end
     local.get $6
     local.set $8
     global.get $kernels/bitmask_funnel/assembly/sparse/found
     i64.const 64
     i64.gt_u
     if (result i32)
      i32.const 0
      local.set $6
      i32.const 466112
      local.set $11
      loop $for-loop|00
       local.get $11
       local.get $8
       i32.const 2
       i32.shl
       i32.const 466112
       i32.add
       i32.lt_u
       if
        local.get $6
        local.get $11
        i32.load
        i32.or
        local.set $6
        local.get $11
        i32.const 4
        i32.add
        local.set $11
        br $for-loop|00
       end
      end
      local.get $14
      i32.wrap_i64
      i32.const 1
      i32.add
      local.get $6
      i32.and
     else
      i32.const 1
     end
     i32.eqz
     br_if $while-break|0
     i32.const 0
     local.set $11
     loop $for-loop|1
      local.get $8
      local.get $11
      i32.gt_u
      if
       local.get $11
       i32.const 2
       i32.shl
       i32.const 466112
       i32.add
       i32.load
       local.get $5
       i32.and
       local.get $13
       i32.const 0
       local.get $11
       i32.const 3
       i32.shl
       i32.const 465024
       i32.add
       f64.load
       local.tee $9
       local.get $7
       f64.eq
       i32.sub
       i32.and
       i32.or
       local.set $13
       local.get $15
       local.get $7
       local.get $9
       f64.le
       i32.eqz
       i32.or
       local.set $15
       local.get $3
       local.get $9
       local.tee $7
       local.get $4
       f64.add
       f64.store
       local.get $3
       local.get $13
       i32.ctz
       i64.extend_i32_u
       local.tee $10
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $6
       f64.load
       local.set $22
       local.get $6
       local.get $22
       f64.store offset=8
       local.get $3
       local.get $13
       local.get $13
       i32.const 1
       i32.sub
       i32.and
       local.tee $6
       i32.ctz
       i64.extend_i32_u
       local.tee $12
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $19
       f64.load
       local.set $9
       local.get $19
       local.get $9
       f64.store offset=8
       local.get $7
       local.get $22
       f64.le
       i64.extend_i32_u
       local.get $10
       i64.shl
       local.get $7
       local.get $9
       f64.le
       i64.extend_i32_u
       local.get $12
       i64.shl
       i64.or
       local.set $12
       local.get $6
       local.get $6
       i32.const 1
       i32.sub
       i32.and
       local.set $6
       loop $for-loop|2
        local.get $6
        if
         local.get $3
         local.get $6
         i32.ctz
         i64.extend_i32_u
         local.tee $10
         i32.wrap_i64
         i32.const 3
         i32.shl
         i32.add
         local.tee $19
         f64.load
         local.set $9
         local.get $19
         local.get $9
         f64.store offset=8
         local.get $12
         local.get $7
         local.get $9
         f64.le
         i64.extend_i32_u
         local.get $10
         i64.shl
         i64.or
         local.set $12
         local.get $6
         local.get $6
         i32.const 1
         i32.sub
         i32.and
         local.set $6
         br $for-loop|2
        end
       end
       local.get $12
       local.get $14
       i64.or
       local.set $14
       local.get $11
       i32.const 1
       i32.add
       local.set $11
       br $for-loop|1
      end
     end
     local.get $16
     i32.const 4096
     i32.add
     local.set $16
     local.get $0
     i32.const 32768
     i32.add
     local.set $0
     local.get $1
     i32.const 16384
     i32.add
     local.set $1
     br $while-continue|0
    end
   end
  end
  local.get $3
  local.get $14
  i64.store32 offset=280
  local.get $3
  local.get $13
  i32.store offset=284
  local.get $3
  local.get $7
  f64.store offset=288
  local.get $3
  local.get $15
  i32.store offset=296
  local.get $16
 )
 (func $kernels/bitmask_funnel/assembly/scan/scanBlocks<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 i64)
  (local $20 i32)
  (local $21 i32)
  (local $22 i64)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 i64)
  i64.const 1
  local.get $5
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.tee $21
  i32x4.splat
  local.set $16
  i32.const 1
  local.get $5
  i32.const 1
  i32.sub
  i32.shl
  local.set $23
  local.get $3
  i64.load32_u offset=280
  local.set $19
  local.get $3
  i32.load offset=284
  local.set $15
  local.get $3
  i32.load offset=296
  local.set $20
  local.get $3
  i64.load offset=288
  local.tee $8
  local.set $22
  i32.const 8
  local.set $14
  loop $for-loop|0
   local.get $20
   i32.eqz
   local.get $19
   i32.wrap_i64
   local.get $23
   i32.and
   i32.eqz
   local.get $2
   i32.const 0
   i32.gt_s
   i32.and
   i32.and
   if
    block $for-break0
     block $for-continue|0
      local.get $2
      i32.const 64
      i32.lt_s
      if
       local.get $1
       local.set $5
       i32.const 0
       local.set $17
       i64.const 0
       local.set $7
       loop $for-loop|00
        local.get $2
        local.get $17
        i32.gt_s
        if
         local.get $7
         local.get $5
         v128.load
         local.get $16
         v128.and
         local.get $5
         v128.load offset=16
         local.get $16
         v128.and
         i16x8.narrow_i32x4_s
         local.get $5
         v128.load offset=32
         local.get $16
         v128.and
         local.get $5
         v128.load offset=48
         local.get $16
         v128.and
         i16x8.narrow_i32x4_s
         i8x16.narrow_i16x8_s
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i32.const -1
         i32.xor
         i32.const 65535
         i32.and
         i64.extend_i32_u
         local.get $17
         i64.extend_i32_s
         i64.shl
         i64.or
         local.set $7
         local.get $17
         i32.const 16
         i32.add
         local.set $17
         local.get $5
         i32.const -64
         i32.sub
         local.set $5
         br $for-loop|00
        end
       end
       local.get $7
       i64.const 1
       local.get $2
       i64.extend_i32_s
       i64.shl
       i64.const 1
       i64.sub
       i64.and
       local.tee $11
       i64.eqz
       br_if $for-break0
      else
       local.get $1
       v128.load
       local.get $16
       v128.and
       local.get $1
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $1
       v128.load offset=32
       local.get $16
       v128.and
       local.get $1
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $18
       local.get $1
       i32.const -64
       i32.sub
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $26
       v128.or
       local.get $1
       i32.const 128
       i32.add
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $27
       local.get $1
       i32.const 192
       i32.add
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $28
       v128.or
       v128.or
       v128.any_true
       if (result i64)
        local.get $18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $26
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $27
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $28
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        i64.const -1
        i64.xor
       else
        i64.const 0
       end
       local.tee $11
       i64.eqz
       if
        local.get $9
        if
         local.get $9
         i32.const -64
         i32.sub
         local.set $9
        else
         local.get $2
         i32.const 4096
         i32.ge_s
         if (result i32)
          local.get $2
          i32.const 466628
          i32.load
          i32.le_s
         else
          i32.const 0
         end
         br_if $for-break0
        end
        br $for-continue|0
       end
       i32.const 0
       local.set $5
       local.get $13
       if
        local.get $13
        i32.const 1
        i32.sub
        local.set $13
       else
        local.get $19
        i32.wrap_i64
        i32.const 1
        i32.add
        local.tee $24
        local.get $15
        i32.and
        if (result i32)
         i32.const 0
        else
         local.get $11
         i64.popcnt
         i32.wrap_i64
         i32.const 4
         i32.le_u
         if (result i32)
          local.get $9
          if (result i32)
           local.get $11
           local.set $12
           local.get $8
           local.set $7
           i32.const 0
           local.set $17
           loop $for-loop|1
            local.get $12
            i64.const 0
            i64.ne
            if
             local.get $0
             local.get $12
             i64.ctz
             i32.wrap_i64
             local.tee $25
             i32.const 3
             i32.shl
             i32.add
             i64.load
             local.set $10
             local.get $5
             local.get $1
             local.get $25
             i32.const 2
             i32.shl
             i32.add
             i32.load
             i32.or
             local.set $5
             local.get $17
             local.get $7
             local.get $10
             i64.gt_s
             i32.or
             local.set $17
             local.get $10
             local.set $7
             local.get $12
             local.get $12
             i64.const 1
             i64.sub
             i64.and
             local.set $12
             br $for-loop|1
            end
           end
           local.get $17
           local.get $5
           local.get $24
           i32.and
           i32.or
           i32.eqz
          else
           i32.const 0
          end
         else
          local.get $24
          i32x4.splat
          local.set $26
          local.get $1
          v128.load
          local.set $18
          local.get $1
          i32.const 16
          i32.add
          local.set $5
          loop $for-loop|2
           local.get $5
           local.get $1
           i32.const 256
           i32.add
           i32.lt_u
           if
            local.get $18
            local.get $5
            v128.load
            local.get $5
            v128.load offset=16
            local.get $5
            v128.load offset=32
            v128.or
            v128.or
            v128.or
            local.set $18
            local.get $5
            i32.const 48
            i32.add
            local.set $5
            br $for-loop|2
           end
          end
          local.get $18
          local.get $26
          v128.and
          v128.any_true
          if (result i32)
           i32.const 0
          else
           local.get $0
           i64.load
           local.get $8
           i64.ge_s
          end
          if (result i32)
           v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
           local.set $18
           local.get $0
           local.set $5
           loop $for-loop|001
            local.get $5
            local.get $0
            i32.const 496
            i32.add
            i32.lt_u
            if
             local.get $18
             local.get $5
             v128.load offset=8
             local.get $5
             v128.load
             i64x2.ge_s
             v128.and
             local.set $18
             local.get $5
             i32.const 16
             i32.add
             local.set $5
             br $for-loop|001
            end
           end
           local.get $18
           i64x2.all_true
           i32.const 0
           local.get $0
           i64.load offset=504
           local.get $0
           i64.load offset=496
           i64.ge_s
           select
          else
           i32.const 0
          end
         end
        end
        local.set $5
       end
       local.get $5
       if
        local.get $22
        local.get $8
        local.get $9
        select
        local.set $22
        local.get $0
        i32.const 63
        local.get $11
        i64.clz
        i32.wrap_i64
        i32.sub
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.set $8
        local.get $9
        i32.const -64
        i32.sub
        local.set $9
        br $for-continue|0
       end
      end
      local.get $11
      i64.const 0
      i64.ne
      i32.const 0
      local.get $9
      select
      if
       local.get $0
       local.get $9
       i32.const 3
       i32.shl
       i32.sub
       local.get $1
       local.get $9
       i32.const 2
       i32.shl
       i32.sub
       local.get $9
       local.get $3
       local.get $4
       local.get $19
       local.get $8
       local.get $22
       local.get $15
       local.get $21
       call $kernels/bitmask_funnel/assembly/catch_up/makeUp<i64>
       local.set $15
       local.get $9
       i32.const 512
       i32.lt_u
       if (result i32)
        i32.const 128
        local.get $14
        local.tee $13
        i32.const 1
        i32.shl
        local.tee $5
        local.get $5
        i32.const 128
        i32.gt_s
        select
       else
        i32.const 8
       end
       local.set $14
       i32.const 0
       local.set $9
      end
      local.get $2
      i32.const 64
      i32.ge_s
      local.get $11
      i64.popcnt
      i32.wrap_i64
      i32.const 12
      i32.ge_u
      i32.and
      if (result i32)
       local.get $0
       i64.load
       local.get $8
       i64.gt_s
      else
       i32.const 0
      end
      if (result i32)
       v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
       local.set $18
       local.get $0
       local.set $5
       loop $for-loop|01
        local.get $5
        local.get $0
        i32.const 496
        i32.add
        i32.lt_u
        if
         local.get $18
         local.get $5
         v128.load offset=8
         local.get $5
         v128.load
         i64x2.gt_s
         v128.and
         local.set $18
         local.get $5
         i32.const 16
         i32.add
         local.set $5
         br $for-loop|01
        end
       end
       local.get $18
       i64x2.all_true
       i32.const 0
       local.get $0
       i64.load offset=504
       local.get $0
       i64.load offset=496
       i64.gt_s
       select
      else
       i32.const 0
      end
      if
       loop $do-loop|3
        local.get $11
        i64.ctz
        i32.wrap_i64
        local.set $5
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.set $11
        local.get $1
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $21
        i32.and
        local.set $15
        local.get $3
        i64.const 9223372036854775807
        local.get $0
        local.get $5
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.tee $8
        local.get $4
        i64.add
        local.tee $7
        local.get $7
        local.get $8
        i64.lt_s
        select
        i64.store
        local.get $3
        local.get $15
        i32.ctz
        i64.extend_i32_u
        local.tee $7
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $5
        i64.load
        local.set $10
        local.get $5
        local.get $10
        i64.store offset=8
        local.get $3
        local.get $15
        local.get $15
        i32.const 1
        i32.sub
        i32.and
        local.tee $5
        i32.ctz
        i64.extend_i32_u
        local.tee $12
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $17
        i64.load
        local.set $29
        local.get $17
        local.get $29
        i64.store offset=8
        local.get $8
        local.get $10
        i64.le_s
        i64.extend_i32_u
        local.get $7
        i64.shl
        local.get $8
        local.get $29
        i64.le_s
        i64.extend_i32_u
        local.get $12
        i64.shl
        i64.or
        local.set $7
        local.get $5
        local.get $5
        i32.const 1
        i32.sub
        i32.and
        local.set $5
        loop $for-loop|4
         local.get $5
         if
          local.get $3
          local.get $5
          i32.ctz
          i64.extend_i32_u
          local.tee $10
          i32.wrap_i64
          i32.const 3
          i32.shl
          i32.add
          local.tee $17
          i64.load
          local.set $12
          local.get $17
          local.get $12
          i64.store offset=8
          local.get $7
          local.get $8
          local.get $12
          i64.le_s
          i64.extend_i32_u
          local.get $10
          i64.shl
          i64.or
          local.set $7
          local.get $5
          local.get $5
          i32.const 1
          i32.sub
          i32.and
          local.set $5
          br $for-loop|4
         end
        end
        local.get $7
        local.get $19
        i64.or
        local.set $19
        local.get $11
        i64.const 0
        i64.ne
        br_if $do-loop|3
       end
       br $for-continue|0
      end
      loop $while-continue|5
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $11
        i64.ctz
        i32.wrap_i64
        local.set $5
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.set $11
        local.get $15
        i32.const 0
        local.get $0
        local.get $5
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.tee $7
        local.get $8
        i64.eq
        i32.sub
        i32.and
        local.get $1
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $21
        i32.and
        i32.or
        local.set $15
        local.get $20
        local.get $7
        local.get $8
        i64.lt_s
        i32.or
        local.set $20
        local.get $3
        i64.const 9223372036854775807
        local.get $7
        local.tee $8
        local.get $4
        i64.add
        local.tee $7
        local.get $7
        local.get $8
        i64.lt_s
        select
        i64.store
        local.get $3
        local.get $15
        i32.ctz
        i64.extend_i32_u
        local.tee $7
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $5
        i64.load
        local.set $10
        local.get $5
        local.get $10
        i64.store offset=8
        local.get $3
        local.get $15
        local.get $15
        i32.const 1
        i32.sub
        i32.and
        local.tee $5
        i32.ctz
        i64.extend_i32_u
        local.tee $12
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $17
        i64.load
        local.set $29
        local.get $17
        local.get $29
        i64.store offset=8
        local.get $8
        local.get $10
        i64.le_s
        i64.extend_i32_u
        local.get $7
        i64.shl
        local.get $8
        local.get $29
        i64.le_s
        i64.extend_i32_u
        local.get $12
        i64.shl
        i64.or
        local.set $7
        local.get $5
        local.get $5
        i32.const 1
        i32.sub
        i32.and
        local.set $5
        loop $for-loop|6
         local.get $5
         if
          local.get $3
          local.get $5
          i32.ctz
          i64.extend_i32_u
          local.tee $10
          i32.wrap_i64
          i32.const 3
          i32.shl
          i32.add
          local.tee $17
          i64.load
          local.set $12
          local.get $17
          local.get $12
          i64.store offset=8
          local.get $7
          local.get $8
          local.get $12
          i64.le_s
          i64.extend_i32_u
          local.get $10
          i64.shl
          i64.or
          local.set $7
          local.get $5
          local.get $5
          i32.const 1
          i32.sub
          i32.and
          local.set $5
          br $for-loop|6
         end
        end
        local.get $7
        local.get $19
        i64.or
        local.set $19
        br $while-continue|5
       end
      end
     end
     local.get $2
     i32.const -64
     i32.add
     local.set $2
     local.get $0
     i32.const 512
     i32.add
     local.set $0
     local.get $1
     i32.const 256
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
  end
  local.get $6
  i32.const 1
  local.get $9
  select
  i32.eqz
  if
   local.get $0
   local.get $9
   i32.const 3
   i32.shl
   i32.sub
   local.get $1
   local.get $9
   i32.const 2
   i32.shl
   i32.sub
   local.get $9
   local.get $3
   local.get $4
   local.get $19
   local.get $8
   local.get $22
   local.get $15
   local.get $21
   call $kernels/bitmask_funnel/assembly/catch_up/makeUp<i64>
   local.set $15
  end
  local.get $3
  local.get $19
  i64.store32 offset=280
  local.get $3
  local.get $15
  i32.store offset=284
  local.get $3
  local.get $8
  i64.store offset=288
  local.get $3
  local.get $20
  i32.store offset=296
  i32.const 0
  local.get $2
  i32.const 1
  local.get $2
  i32.const 64
  i32.lt_s
  i32.const 1
  local.get $20
  local.get $19
  i32.wrap_i64
  local.get $23
  i32.and
  select
  select
  select
 )
 (func $kernels/bitmask_funnel/assembly/scan/scanBlocks<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (param $6 i32) (result i32)
  (local $7 f64)
  (local $8 f64)
  (local $9 i32)
  (local $10 f64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 i32)
  (local $18 v128)
  (local $19 i64)
  (local $20 i32)
  (local $21 i32)
  (local $22 f64)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 v128)
  (local $27 v128)
  (local $28 v128)
  (local $29 i64)
  i64.const 1
  local.get $5
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.tee $21
  i32x4.splat
  local.set $16
  i32.const 1
  local.get $5
  i32.const 1
  i32.sub
  i32.shl
  local.set $23
  local.get $3
  i64.load32_u offset=280
  local.set $19
  local.get $3
  i32.load offset=284
  local.set $15
  local.get $3
  i32.load offset=296
  local.set $20
  local.get $3
  f64.load offset=288
  local.tee $8
  local.set $22
  i32.const 8
  local.set $14
  loop $for-loop|0
   local.get $20
   i32.eqz
   local.get $19
   i32.wrap_i64
   local.get $23
   i32.and
   i32.eqz
   local.get $2
   i32.const 0
   i32.gt_s
   i32.and
   i32.and
   if
    block $for-break0
     block $for-continue|0
      local.get $2
      i32.const 64
      i32.lt_s
      if
       local.get $1
       local.set $5
       i32.const 0
       local.set $17
       i64.const 0
       local.set $11
       loop $for-loop|00
        local.get $2
        local.get $17
        i32.gt_s
        if
         local.get $11
         local.get $5
         v128.load
         local.get $16
         v128.and
         local.get $5
         v128.load offset=16
         local.get $16
         v128.and
         i16x8.narrow_i32x4_s
         local.get $5
         v128.load offset=32
         local.get $16
         v128.and
         local.get $5
         v128.load offset=48
         local.get $16
         v128.and
         i16x8.narrow_i32x4_s
         i8x16.narrow_i16x8_s
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.bitmask
         i32.const -1
         i32.xor
         i32.const 65535
         i32.and
         i64.extend_i32_u
         local.get $17
         i64.extend_i32_s
         i64.shl
         i64.or
         local.set $11
         local.get $17
         i32.const 16
         i32.add
         local.set $17
         local.get $5
         i32.const -64
         i32.sub
         local.set $5
         br $for-loop|00
        end
       end
       local.get $11
       i64.const 1
       local.get $2
       i64.extend_i32_s
       i64.shl
       i64.const 1
       i64.sub
       i64.and
       local.tee $11
       i64.eqz
       br_if $for-break0
      else
       local.get $1
       v128.load
       local.get $16
       v128.and
       local.get $1
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $1
       v128.load offset=32
       local.get $16
       v128.and
       local.get $1
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $18
       local.get $1
       i32.const -64
       i32.sub
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $26
       v128.or
       local.get $1
       i32.const 128
       i32.add
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $27
       local.get $1
       i32.const 192
       i32.add
       local.tee $5
       v128.load
       local.get $16
       v128.and
       local.get $5
       v128.load offset=16
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       local.get $5
       v128.load offset=32
       local.get $16
       v128.and
       local.get $5
       v128.load offset=48
       local.get $16
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       local.tee $28
       v128.or
       v128.or
       v128.any_true
       if (result i64)
        local.get $18
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        local.get $26
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 16
        i64.shl
        i64.or
        local.get $27
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.or
        local.get $28
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.bitmask
        i64.extend_i32_u
        i64.const 48
        i64.shl
        i64.or
        i64.const -1
        i64.xor
       else
        i64.const 0
       end
       local.tee $11
       i64.eqz
       if
        local.get $9
        if
         local.get $9
         i32.const -64
         i32.sub
         local.set $9
        else
         local.get $2
         i32.const 4096
         i32.ge_s
         if (result i32)
          local.get $2
          i32.const 466628
          i32.load
          i32.le_s
         else
          i32.const 0
         end
         br_if $for-break0
        end
        br $for-continue|0
       end
       i32.const 0
       local.set $5
       local.get $13
       if
        local.get $13
        i32.const 1
        i32.sub
        local.set $13
       else
        local.get $19
        i32.wrap_i64
        i32.const 1
        i32.add
        local.tee $24
        local.get $15
        i32.and
        if (result i32)
         i32.const 0
        else
         local.get $11
         i64.popcnt
         i32.wrap_i64
         i32.const 4
         i32.le_u
         if (result i32)
          local.get $9
          if (result i32)
           local.get $11
           local.set $12
           local.get $8
           local.set $7
           i32.const 0
           local.set $17
           loop $for-loop|1
            local.get $12
            i64.const 0
            i64.ne
            if
             local.get $0
             local.get $12
             i64.ctz
             i32.wrap_i64
             local.tee $25
             i32.const 3
             i32.shl
             i32.add
             f64.load
             local.set $10
             local.get $5
             local.get $1
             local.get $25
             i32.const 2
             i32.shl
             i32.add
             i32.load
             i32.or
             local.set $5
             local.get $17
             local.get $7
             local.get $10
             f64.le
             i32.eqz
             i32.or
             local.set $17
             local.get $10
             local.set $7
             local.get $12
             local.get $12
             i64.const 1
             i64.sub
             i64.and
             local.set $12
             br $for-loop|1
            end
           end
           local.get $17
           local.get $5
           local.get $24
           i32.and
           i32.or
           i32.eqz
          else
           i32.const 0
          end
         else
          local.get $24
          i32x4.splat
          local.set $26
          local.get $1
          v128.load
          local.set $18
          local.get $1
          i32.const 16
          i32.add
          local.set $5
          loop $for-loop|2
           local.get $5
           local.get $1
           i32.const 256
           i32.add
           i32.lt_u
           if
            local.get $18
            local.get $5
            v128.load
            local.get $5
            v128.load offset=16
            local.get $5
            v128.load offset=32
            v128.or
            v128.or
            v128.or
            local.set $18
            local.get $5
            i32.const 48
            i32.add
            local.set $5
            br $for-loop|2
           end
          end
          local.get $18
          local.get $26
          v128.and
          v128.any_true
          if (result i32)
           i32.const 0
          else
           local.get $0
           f64.load
           local.get $8
           f64.ge
          end
          if (result i32)
           v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
           local.set $18
           local.get $0
           local.set $5
           loop $for-loop|001
            local.get $5
            local.get $0
            i32.const 496
            i32.add
            i32.lt_u
            if
             local.get $18
             local.get $5
             v128.load offset=8
             local.get $5
             v128.load
             f64x2.ge
             v128.and
             local.set $18
             local.get $5
             i32.const 16
             i32.add
             local.set $5
             br $for-loop|001
            end
           end
           local.get $18
           i64x2.all_true
           i32.const 0
           local.get $0
           f64.load offset=504
           local.get $0
           f64.load offset=496
           f64.ge
           select
          else
           i32.const 0
          end
         end
        end
        local.set $5
       end
       local.get $5
       if
        local.get $22
        local.get $8
        local.get $9
        select
        local.set $22
        local.get $0
        i32.const 63
        local.get $11
        i64.clz
        i32.wrap_i64
        i32.sub
        i32.const 3
        i32.shl
        i32.add
        f64.load
        local.set $8
        local.get $9
        i32.const -64
        i32.sub
        local.set $9
        br $for-continue|0
       end
      end
      local.get $11
      i64.const 0
      i64.ne
      i32.const 0
      local.get $9
      select
      if
       local.get $0
       local.get $9
       i32.const 3
       i32.shl
       i32.sub
       local.get $1
       local.get $9
       i32.const 2
       i32.shl
       i32.sub
       local.get $9
       local.get $3
       local.get $4
       local.get $19
       local.get $8
       local.get $22
       local.get $15
       local.get $21
       call $kernels/bitmask_funnel/assembly/catch_up/makeUp<f64>
       local.set $15
       local.get $9
       i32.const 512
       i32.lt_u
       if (result i32)
        i32.const 128
        local.get $14
        local.tee $13
        i32.const 1
        i32.shl
        local.tee $5
        local.get $5
        i32.const 128
        i32.gt_s
        select
       else
        i32.const 8
       end
       local.set $14
       i32.const 0
       local.set $9
      end
      local.get $2
      i32.const 64
      i32.ge_s
      local.get $11
      i64.popcnt
      i32.wrap_i64
      i32.const 12
      i32.ge_u
      i32.and
      if (result i32)
       local.get $0
       f64.load
       local.get $8
       f64.gt
      else
       i32.const 0
      end
      if (result i32)
       v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
       local.set $18
       local.get $0
       local.set $5
       loop $for-loop|01
        local.get $5
        local.get $0
        i32.const 496
        i32.add
        i32.lt_u
        if
         local.get $18
         local.get $5
         v128.load offset=8
         local.get $5
         v128.load
         f64x2.gt
         v128.and
         local.set $18
         local.get $5
         i32.const 16
         i32.add
         local.set $5
         br $for-loop|01
        end
       end
       local.get $18
       i64x2.all_true
       i32.const 0
       local.get $0
       f64.load offset=504
       local.get $0
       f64.load offset=496
       f64.gt
       select
      else
       i32.const 0
      end
      if
       loop $do-loop|3
        local.get $11
        i64.ctz
        i32.wrap_i64
        local.set $5
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.set $11
        local.get $1
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $21
        i32.and
        local.set $15
        local.get $3
        local.get $0
        local.get $5
        i32.const 3
        i32.shl
        i32.add
        f64.load
        local.tee $8
        local.get $4
        f64.add
        f64.store
        local.get $3
        local.get $15
        i32.ctz
        i64.extend_i32_u
        local.tee $12
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $5
        f64.load
        local.set $7
        local.get $5
        local.get $7
        f64.store offset=8
        local.get $3
        local.get $15
        local.get $15
        i32.const 1
        i32.sub
        i32.and
        local.tee $5
        i32.ctz
        i64.extend_i32_u
        local.tee $29
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $17
        f64.load
        local.set $10
        local.get $17
        local.get $10
        f64.store offset=8
        local.get $7
        local.get $8
        f64.ge
        i64.extend_i32_u
        local.get $12
        i64.shl
        local.get $8
        local.get $10
        f64.le
        i64.extend_i32_u
        local.get $29
        i64.shl
        i64.or
        local.set $12
        local.get $5
        local.get $5
        i32.const 1
        i32.sub
        i32.and
        local.set $5
        loop $for-loop|4
         local.get $5
         if
          local.get $3
          local.get $5
          i32.ctz
          i64.extend_i32_u
          local.tee $29
          i32.wrap_i64
          i32.const 3
          i32.shl
          i32.add
          local.tee $17
          f64.load
          local.set $7
          local.get $17
          local.get $7
          f64.store offset=8
          local.get $12
          local.get $7
          local.get $8
          f64.ge
          i64.extend_i32_u
          local.get $29
          i64.shl
          i64.or
          local.set $12
          local.get $5
          local.get $5
          i32.const 1
          i32.sub
          i32.and
          local.set $5
          br $for-loop|4
         end
        end
        local.get $12
        local.get $19
        i64.or
        local.set $19
        local.get $11
        i64.const 0
        i64.ne
        br_if $do-loop|3
       end
       br $for-continue|0
      end
      loop $while-continue|5
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $11
        i64.ctz
        i32.wrap_i64
        local.set $5
        local.get $11
        local.get $11
        i64.const 1
        i64.sub
        i64.and
        local.set $11
        local.get $15
        i32.const 0
        local.get $0
        local.get $5
        i32.const 3
        i32.shl
        i32.add
        f64.load
        local.tee $7
        local.get $8
        f64.eq
        i32.sub
        i32.and
        local.get $1
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.get $21
        i32.and
        i32.or
        local.set $15
        local.get $20
        local.get $7
        local.get $8
        f64.ge
        i32.eqz
        i32.or
        local.set $20
        local.get $3
        local.get $7
        local.tee $8
        local.get $4
        f64.add
        f64.store
        local.get $3
        local.get $15
        i32.ctz
        i64.extend_i32_u
        local.tee $12
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $5
        f64.load
        local.set $7
        local.get $5
        local.get $7
        f64.store offset=8
        local.get $3
        local.get $15
        local.get $15
        i32.const 1
        i32.sub
        i32.and
        local.tee $5
        i32.ctz
        i64.extend_i32_u
        local.tee $29
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        local.tee $17
        f64.load
        local.set $10
        local.get $17
        local.get $10
        f64.store offset=8
        local.get $7
        local.get $8
        f64.ge
        i64.extend_i32_u
        local.get $12
        i64.shl
        local.get $8
        local.get $10
        f64.le
        i64.extend_i32_u
        local.get $29
        i64.shl
        i64.or
        local.set $12
        local.get $5
        local.get $5
        i32.const 1
        i32.sub
        i32.and
        local.set $5
        loop $for-loop|6
         local.get $5
         if
          local.get $3
          local.get $5
          i32.ctz
          i64.extend_i32_u
          local.tee $29
          i32.wrap_i64
          i32.const 3
          i32.shl
          i32.add
          local.tee $17
          f64.load
          local.set $7
          local.get $17
          local.get $7
          f64.store offset=8
          local.get $12
          local.get $7
          local.get $8
          f64.ge
          i64.extend_i32_u
          local.get $29
          i64.shl
          i64.or
          local.set $12
          local.get $5
          local.get $5
          i32.const 1
          i32.sub
          i32.and
          local.set $5
          br $for-loop|6
         end
        end
        local.get $12
        local.get $19
        i64.or
        local.set $19
        br $while-continue|5
       end
      end
     end
     local.get $2
     i32.const -64
     i32.add
     local.set $2
     local.get $0
     i32.const 512
     i32.add
     local.set $0
     local.get $1
     i32.const 256
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
  end
  local.get $6
  i32.const 1
  local.get $9
  select
  i32.eqz
  if
   local.get $0
   local.get $9
   i32.const 3
   i32.shl
   i32.sub
   local.get $1
   local.get $9
   i32.const 2
   i32.shl
   i32.sub
   local.get $9
   local.get $3
   local.get $4
   local.get $19
   local.get $8
   local.get $22
   local.get $15
   local.get $21
   call $kernels/bitmask_funnel/assembly/catch_up/makeUp<f64>
   local.set $15
  end
  local.get $3
  local.get $19
  i64.store32 offset=280
  local.get $3
  local.get $15
  i32.store offset=284
  local.get $3
  local.get $8
  f64.store offset=288
  local.get $3
  local.get $20
  i32.store offset=296
  i32.const 0
  local.get $2
  i32.const 1
  local.get $2
  i32.const 64
  i32.lt_s
  i32.const 1
  local.get $20
  local.get $19
  i32.wrap_i64
  local.get $23
  i32.and
  select
  select
  select
 )
 (func $kernels/bitmask_funnel/assembly/near/scanNear<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i32)
  (local $13 i64)
  (local $14 i64)
  (local $15 i32)
  (local $16 i64)
  (local $17 i64)
  (local $18 i64)
  (local $19 i64)
  (local $20 i32)
  (local $21 i64)
  (local $22 i64)
  (local $23 i64)
  (local $24 i64)
  (local $25 i64)
  (local $26 i64)
  (local $27 i64)
  (local $28 i64)
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
  (local $47 i32)
  (local $48 i32)
  (local $49 i32)
  (local $50 i32)
  (local $51 i32)
  (local $52 i32)
  (local $53 i32)
  (local $54 i64)
  (local $55 i32)
  (local $56 i32)
  (local $57 i64)
  (local $58 i32)
  (local $59 i32)
  (local $60 i32)
  (local $61 i32)
  (local $62 i32)
  i32.const 467776
  local.set $20
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.set $55
  i64.const 64
  local.get $4
  i32.const 3
  i32.add
  i32.const 2
  i32.shr_s
  local.tee $56
  i32.const 2
  i32.shl
  i64.extend_i32_s
  i64.sub
  local.set $57
  i64.const 9223372036854775807
  local.get $0
  i64.load
  local.tee $6
  local.get $3
  i64.add
  local.tee $7
  local.get $6
  local.get $7
  i64.gt_s
  select
  local.set $28
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    local.get $0
    local.set $9
    local.get $20
    i64.load
    local.tee $6
    i64.const 1
    i64.shr_u
    local.tee $7
    local.get $20
    i64.load offset=8
    i64.const 63
    i64.shl
    i64.or
    local.set $17
    local.get $2
    i32.const 64
    i32.le_s
    if (result i64)
     i64.const 1
     local.get $2
     i32.const 1
     i32.sub
     i64.extend_i32_s
     i64.shl
     local.get $7
     i64.or
     local.set $17
     i64.const -1
     i64.const 64
     local.get $2
     i64.extend_i32_s
     i64.sub
     i64.shr_u
    else
     i64.const -1
    end
    local.tee $14
    local.get $6
    i64.const -1
    i64.xor
    i64.and
    local.tee $7
    i64.const 1
    i64.shr_u
    local.set $13
    local.get $2
    i32.const 64
    i32.lt_s
    if (result i32)
     i32.const 466952
     local.get $0
     i32.const 8
     i32.sub
     local.get $2
     i32.const 1
     i32.add
     i32.const 3
     i32.shl
     memory.copy
     i32.const 467488
     i32.const 0
     i32.const 256
     memory.fill
     i32.const 467488
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     memory.copy
     i32.const 466960
     local.set $9
     i32.const 467488
    else
     local.get $1
    end
    local.get $9
    i32.const 32
    i32.add
    local.tee $61
    i32.const 8
    i32.sub
    local.set $15
    local.get $9
    i32.const -64
    i32.sub
    local.tee $29
    i32.const 8
    i32.sub
    local.set $30
    local.get $9
    i32.const 96
    i32.add
    local.tee $31
    i32.const 8
    i32.sub
    local.set $32
    local.get $9
    i32.const 128
    i32.add
    local.tee $59
    i32.const 8
    i32.sub
    local.set $33
    local.get $59
    i32.const 32
    i32.add
    local.tee $34
    i32.const 8
    i32.sub
    local.set $35
    local.get $59
    i32.const -64
    i32.sub
    local.tee $36
    i32.const 8
    i32.sub
    local.set $37
    local.get $59
    i32.const 96
    i32.add
    local.tee $38
    i32.const 8
    i32.sub
    local.set $39
    local.get $9
    i32.const 256
    i32.add
    local.tee $60
    i32.const 8
    i32.sub
    local.set $40
    local.get $60
    i32.const 32
    i32.add
    local.tee $41
    i32.const 8
    i32.sub
    local.set $42
    local.get $60
    i32.const -64
    i32.sub
    local.tee $43
    i32.const 8
    i32.sub
    local.set $44
    local.get $60
    i32.const 96
    i32.add
    local.tee $45
    i32.const 8
    i32.sub
    local.set $46
    local.get $9
    i32.const 384
    i32.add
    local.tee $62
    i32.const 8
    i32.sub
    local.set $47
    local.get $62
    i32.const 32
    i32.add
    local.tee $48
    i32.const 8
    i32.sub
    local.set $49
    local.get $62
    i32.const -64
    i32.sub
    local.tee $50
    i32.const 8
    i32.sub
    local.set $51
    local.get $62
    i32.const 96
    i32.add
    local.tee $52
    i32.const 8
    i32.sub
    local.set $53
    local.get $6
    i64.const -1
    i64.xor
    i64.const 1
    i64.and
    local.tee $10
    local.get $18
    i64.and
    local.tee $18
    local.get $9
    v128.load
    local.get $9
    i32.const 8
    i32.sub
    local.tee $58
    v128.load
    i64x2.gt_s
    local.get $9
    v128.load offset=16
    local.get $58
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $61
    v128.load
    local.get $15
    v128.load
    i64x2.gt_s
    local.get $61
    v128.load offset=16
    local.get $15
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
    local.get $59
    v128.load
    local.get $33
    v128.load
    i64x2.gt_s
    local.get $59
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
    i64.const 16
    i64.shl
    i64.or
    local.get $60
    v128.load
    local.get $40
    v128.load
    i64x2.gt_s
    local.get $60
    v128.load offset=16
    local.get $40
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $41
    v128.load
    local.get $42
    v128.load
    i64x2.gt_s
    local.get $41
    v128.load offset=16
    local.get $42
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $43
    v128.load
    local.get $44
    v128.load
    i64x2.gt_s
    local.get $43
    v128.load offset=16
    local.get $44
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $45
    v128.load
    local.get $46
    v128.load
    i64x2.gt_s
    local.get $45
    v128.load offset=16
    local.get $46
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
    local.get $62
    v128.load
    local.get $47
    v128.load
    i64x2.gt_s
    local.get $62
    v128.load offset=16
    local.get $47
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $48
    v128.load
    local.get $49
    v128.load
    i64x2.gt_s
    local.get $48
    v128.load offset=16
    local.get $49
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $50
    v128.load
    local.get $51
    v128.load
    i64x2.gt_s
    local.get $50
    v128.load offset=16
    local.get $51
    v128.load offset=16
    i64x2.gt_s
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $52
    v128.load
    local.get $53
    v128.load
    i64x2.gt_s
    local.get $52
    v128.load offset=16
    local.get $53
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
    local.get $7
    i64.and
    local.tee $8
    i64.or
    i64.const 0
    i64.ne
    if (result i64)
     local.get $8
     local.set $6
     i64.const 0
     local.set $7
     loop $for-loop|00
      local.get $6
      i64.const 0
      i64.ne
      if
       local.get $7
       local.get $9
       local.get $6
       i64.ctz
       i32.wrap_i64
       local.tee $15
       i32.const 3
       i32.shl
       i32.add
       local.tee $29
       i64.load
       local.get $29
       i32.const 8
       i32.sub
       i64.load
       i64.eq
       i64.extend_i32_u
       local.get $15
       i64.extend_i32_u
       i64.shl
       i64.or
       local.set $7
       local.get $6
       local.get $6
       i64.const 1
       i64.sub
       i64.and
       local.set $6
       br $for-loop|00
      end
     end
     local.get $7
     i64.const 1
     i64.and
     local.get $18
     local.get $7
     local.get $8
     i64.xor
     i64.or
     i64.or
     local.tee $6
     local.get $13
     i64.and
     local.get $13
     i64.add
     local.get $13
     i64.xor
     local.get $6
     i64.or
     local.set $18
     local.get $7
     i64.const -2
     i64.and
    else
     i64.const 0
    end
    local.set $19
    local.get $4
    local.get $55
    call $kernels/bitmask_funnel/assembly/planes/readPlanes
    local.get $16
    i64.const 0
    local.get $10
    i64.sub
    i64.and
    local.set $16
    i64.const 0
    local.set $23
    i64.const 0
    local.set $24
    i64.const 0
    local.set $25
    i64.const 0
    local.set $26
    i64.const 0
    local.set $21
    i64.const 0
    local.set $22
    i64.const 0
    local.set $27
    i32.const 1
    local.set $15
    i32.const 466688
    local.set $12
    loop $for-loop|1
     local.get $15
     local.get $56
     i32.le_s
     if
      local.get $12
      i64.load
      local.set $8
      local.get $12
      i64.load offset=8
      local.set $10
      local.get $12
      i64.load offset=16
      local.set $7
      local.get $12
      i64.load offset=24
      local.set $11
      local.get $19
      i64.const 0
      i64.ne
      if
       local.get $8
       local.set $6
       loop $for-loop|2
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $8
         local.get $8
         i64.const -1
         i64.xor
         local.get $8
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $8
         br $for-loop|2
        end
       end
       local.get $10
       local.set $6
       loop $for-loop|3
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $10
         local.get $10
         i64.const -1
         i64.xor
         local.get $10
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $10
         br $for-loop|3
        end
       end
       local.get $7
       local.set $6
       loop $for-loop|4
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $7
         local.get $7
         i64.const -1
         i64.xor
         local.get $7
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $7
         br $for-loop|4
        end
       end
       local.get $11
       local.set $6
       loop $for-loop|5
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $11
         local.get $11
         i64.const -1
         i64.xor
         local.get $11
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $11
         br $for-loop|5
        end
       end
      end
      local.get $8
      local.get $14
      i64.and
      local.get $16
      i64.const 1
      i64.and
      i64.or
      local.tee $6
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $6
      i64.or
      local.tee $6
      local.get $10
      i64.and
      local.get $16
      i64.const 1
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $8
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $8
      i64.or
      local.tee $8
      local.get $7
      i64.and
      local.get $16
      i64.const 2
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $7
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $7
      i64.or
      local.tee $7
      local.get $11
      i64.and
      local.get $16
      i64.const 3
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $10
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $10
      i64.or
      local.set $14
      local.get $16
      i64.const 4
      i64.shr_u
      local.set $16
      local.get $14
      i64.const -9223372036854775808
      i64.and
      local.get $6
      i64.const 63
      i64.shr_u
      i64.const 60
      i64.shl
      local.get $23
      i64.const 4
      i64.shr_u
      i64.or
      local.get $8
      i64.const 63
      i64.shr_u
      i64.const 61
      i64.shl
      i64.or
      local.get $7
      i64.const 63
      i64.shr_u
      i64.const 62
      i64.shl
      i64.or
      i64.or
      local.set $23
      local.get $24
      local.get $6
      local.get $8
      i64.xor
      local.get $7
      i64.xor
      local.get $14
      i64.xor
      i64.xor
      local.set $24
      local.get $25
      local.get $8
      local.get $14
      i64.xor
      i64.xor
      local.set $25
      local.get $14
      local.get $26
      i64.xor
      local.set $26
      local.get $21
      local.get $14
      local.get $21
      i64.xor
      local.get $15
      i32.const 1
      i32.and
      select
      local.set $21
      local.get $22
      local.get $14
      local.get $22
      i64.xor
      local.get $15
      i32.const 3
      i32.and
      select
      local.set $22
      local.get $14
      local.get $27
      local.get $15
      i32.const 8
      i32.eq
      select
      local.set $27
      local.get $15
      i32.const 1
      i32.add
      local.set $15
      local.get $12
      i32.const 32
      i32.add
      local.set $12
      br $for-loop|1
     end
    end
    local.get $23
    local.get $57
    i64.shr_u
    local.set $16
    loop $for-loop|6
     local.get $17
     i64.const 0
     i64.ne
     if
      local.get $54
      local.get $28
      local.get $9
      local.get $17
      i64.ctz
      local.tee $6
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.add
      local.tee $12
      i64.load
      i64.lt_s
      i64.extend_i32_u
      local.get $18
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $7
      i64.add
      local.set $54
      i64.const 9223372036854775807
      local.get $12
      i64.load offset=8
      local.tee $8
      local.get $3
      i64.add
      local.tee $10
      local.get $8
      local.get $10
      i64.gt_s
      select
      local.set $28
      local.get $24
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      local.get $25
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 1
      i64.shl
      i64.or
      local.get $26
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 2
      i64.shl
      i64.or
      local.get $21
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 3
      i64.shl
      i64.or
      local.get $7
      i64.const 7
      i64.shl
      i64.or
      local.set $7
      local.get $5
      local.tee $12
      i32.const 1
      i32.add
      local.set $5
      local.get $12
      local.get $4
      i32.const 15
      i32.gt_s
      if (result i64)
       local.get $7
       local.get $22
       local.get $6
       i64.shr_u
       i64.const 1
       i64.and
       i64.const 4
       i64.shl
       local.get $27
       local.get $6
       i64.shr_u
       i64.const 1
       i64.and
       i64.const 5
       i64.shl
       i64.or
       i64.or
      else
       local.get $7
      end
      i64.store8
      local.get $17
      local.get $17
      i64.const 1
      i64.sub
      i64.and
      local.set $17
      br $for-loop|6
     end
    end
    local.get $18
    i64.const 63
    i64.shr_u
    local.set $18
    local.get $2
    i32.const -64
    i32.add
    local.set $2
    local.get $0
    i32.const 512
    i32.add
    local.set $0
    local.get $1
    i32.const 256
    i32.add
    local.set $1
    local.get $20
    i32.const 8
    i32.add
    local.set $20
    br $for-loop|0
   end
  end
  local.get $54
  i32.wrap_i64
 )
 (func $kernels/bitmask_funnel/assembly/near/scanNear<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  (local $15 i64)
  (local $16 i64)
  (local $17 i64)
  (local $18 i64)
  (local $19 i64)
  (local $20 i32)
  (local $21 i64)
  (local $22 i64)
  (local $23 i64)
  (local $24 i64)
  (local $25 i64)
  (local $26 i64)
  (local $27 i64)
  (local $28 f64)
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
  (local $47 i32)
  (local $48 i32)
  (local $49 i32)
  (local $50 i32)
  (local $51 i32)
  (local $52 i32)
  (local $53 i32)
  (local $54 i64)
  (local $55 i32)
  (local $56 i32)
  (local $57 i64)
  (local $58 i32)
  (local $59 i32)
  (local $60 i32)
  (local $61 i32)
  (local $62 i32)
  i32.const 467776
  local.set $20
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.set $55
  i64.const 64
  local.get $4
  i32.const 3
  i32.add
  i32.const 2
  i32.shr_s
  local.tee $56
  i32.const 2
  i32.shl
  i64.extend_i32_s
  i64.sub
  local.set $57
  local.get $0
  f64.load
  local.get $3
  f64.add
  local.set $28
  loop $for-loop|0
   local.get $2
   i32.const 0
   i32.gt_s
   if
    local.get $0
    local.set $8
    local.get $20
    i64.load
    local.tee $6
    i64.const 1
    i64.shr_u
    local.tee $7
    local.get $20
    i64.load offset=8
    i64.const 63
    i64.shl
    i64.or
    local.set $17
    local.get $2
    i32.const 64
    i32.le_s
    if (result i64)
     i64.const 1
     local.get $2
     i32.const 1
     i32.sub
     i64.extend_i32_s
     i64.shl
     local.get $7
     i64.or
     local.set $17
     i64.const -1
     i64.const 64
     local.get $2
     i64.extend_i32_s
     i64.sub
     i64.shr_u
    else
     i64.const -1
    end
    local.tee $15
    local.get $6
    i64.const -1
    i64.xor
    i64.and
    local.tee $7
    i64.const 1
    i64.shr_u
    local.set $13
    local.get $2
    i32.const 64
    i32.lt_s
    if (result i32)
     i32.const 466952
     local.get $0
     i32.const 8
     i32.sub
     local.get $2
     i32.const 1
     i32.add
     i32.const 3
     i32.shl
     memory.copy
     i32.const 467488
     i32.const 0
     i32.const 256
     memory.fill
     i32.const 467488
     local.get $1
     local.get $2
     i32.const 2
     i32.shl
     memory.copy
     i32.const 466960
     local.set $8
     i32.const 467488
    else
     local.get $1
    end
    local.get $8
    i32.const 32
    i32.add
    local.tee $61
    i32.const 8
    i32.sub
    local.set $14
    local.get $8
    i32.const -64
    i32.sub
    local.tee $29
    i32.const 8
    i32.sub
    local.set $30
    local.get $8
    i32.const 96
    i32.add
    local.tee $31
    i32.const 8
    i32.sub
    local.set $32
    local.get $8
    i32.const 128
    i32.add
    local.tee $59
    i32.const 8
    i32.sub
    local.set $33
    local.get $59
    i32.const 32
    i32.add
    local.tee $34
    i32.const 8
    i32.sub
    local.set $35
    local.get $59
    i32.const -64
    i32.sub
    local.tee $36
    i32.const 8
    i32.sub
    local.set $37
    local.get $59
    i32.const 96
    i32.add
    local.tee $38
    i32.const 8
    i32.sub
    local.set $39
    local.get $8
    i32.const 256
    i32.add
    local.tee $60
    i32.const 8
    i32.sub
    local.set $40
    local.get $60
    i32.const 32
    i32.add
    local.tee $41
    i32.const 8
    i32.sub
    local.set $42
    local.get $60
    i32.const -64
    i32.sub
    local.tee $43
    i32.const 8
    i32.sub
    local.set $44
    local.get $60
    i32.const 96
    i32.add
    local.tee $45
    i32.const 8
    i32.sub
    local.set $46
    local.get $8
    i32.const 384
    i32.add
    local.tee $62
    i32.const 8
    i32.sub
    local.set $47
    local.get $62
    i32.const 32
    i32.add
    local.tee $48
    i32.const 8
    i32.sub
    local.set $49
    local.get $62
    i32.const -64
    i32.sub
    local.tee $50
    i32.const 8
    i32.sub
    local.set $51
    local.get $62
    i32.const 96
    i32.add
    local.tee $52
    i32.const 8
    i32.sub
    local.set $53
    local.get $6
    i64.const -1
    i64.xor
    i64.const 1
    i64.and
    local.tee $10
    local.get $18
    i64.and
    local.tee $18
    local.get $8
    v128.load
    local.get $8
    i32.const 8
    i32.sub
    local.tee $58
    v128.load
    f64x2.gt
    local.get $8
    v128.load offset=16
    local.get $58
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $61
    v128.load
    local.get $14
    v128.load
    f64x2.gt
    local.get $61
    v128.load offset=16
    local.get $14
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
    local.get $59
    v128.load
    local.get $33
    v128.load
    f64x2.gt
    local.get $59
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
    i64.const 16
    i64.shl
    i64.or
    local.get $60
    v128.load
    local.get $40
    v128.load
    f64x2.gt
    local.get $60
    v128.load offset=16
    local.get $40
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $41
    v128.load
    local.get $42
    v128.load
    f64x2.gt
    local.get $41
    v128.load offset=16
    local.get $42
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $43
    v128.load
    local.get $44
    v128.load
    f64x2.gt
    local.get $43
    v128.load offset=16
    local.get $44
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
    i8x16.narrow_i16x8_s
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $62
    v128.load
    local.get $47
    v128.load
    f64x2.gt
    local.get $62
    v128.load offset=16
    local.get $47
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $48
    v128.load
    local.get $49
    v128.load
    f64x2.gt
    local.get $48
    v128.load offset=16
    local.get $49
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    i16x8.narrow_i32x4_s
    local.get $50
    v128.load
    local.get $51
    v128.load
    f64x2.gt
    local.get $50
    v128.load offset=16
    local.get $51
    v128.load offset=16
    f64x2.gt
    i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
    local.get $52
    v128.load
    local.get $53
    v128.load
    f64x2.gt
    local.get $52
    v128.load offset=16
    local.get $53
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
    local.get $7
    i64.and
    local.tee $9
    i64.or
    i64.const 0
    i64.ne
    if (result i64)
     local.get $9
     local.set $6
     i64.const 0
     local.set $7
     loop $for-loop|00
      local.get $6
      i64.const 0
      i64.ne
      if
       local.get $7
       local.get $8
       local.get $6
       i64.ctz
       i32.wrap_i64
       local.tee $14
       i32.const 3
       i32.shl
       i32.add
       local.tee $29
       f64.load
       local.get $29
       i32.const 8
       i32.sub
       f64.load
       f64.eq
       i64.extend_i32_u
       local.get $14
       i64.extend_i32_u
       i64.shl
       i64.or
       local.set $7
       local.get $6
       local.get $6
       i64.const 1
       i64.sub
       i64.and
       local.set $6
       br $for-loop|00
      end
     end
     local.get $7
     i64.const 1
     i64.and
     local.get $18
     local.get $7
     local.get $9
     i64.xor
     i64.or
     i64.or
     local.tee $6
     local.get $13
     i64.and
     local.get $13
     i64.add
     local.get $13
     i64.xor
     local.get $6
     i64.or
     local.set $18
     local.get $7
     i64.const -2
     i64.and
    else
     i64.const 0
    end
    local.set $19
    local.get $4
    local.get $55
    call $kernels/bitmask_funnel/assembly/planes/readPlanes
    local.get $16
    i64.const 0
    local.get $10
    i64.sub
    i64.and
    local.set $16
    i64.const 0
    local.set $23
    i64.const 0
    local.set $24
    i64.const 0
    local.set $25
    i64.const 0
    local.set $26
    i64.const 0
    local.set $21
    i64.const 0
    local.set $22
    i64.const 0
    local.set $27
    i32.const 1
    local.set $14
    i32.const 466688
    local.set $12
    loop $for-loop|1
     local.get $14
     local.get $56
     i32.le_s
     if
      local.get $12
      i64.load
      local.set $9
      local.get $12
      i64.load offset=8
      local.set $10
      local.get $12
      i64.load offset=16
      local.set $7
      local.get $12
      i64.load offset=24
      local.set $11
      local.get $19
      i64.const 0
      i64.ne
      if
       local.get $9
       local.set $6
       loop $for-loop|2
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $9
         local.get $9
         i64.const -1
         i64.xor
         local.get $9
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $9
         br $for-loop|2
        end
       end
       local.get $10
       local.set $6
       loop $for-loop|3
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $10
         local.get $10
         i64.const -1
         i64.xor
         local.get $10
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $10
         br $for-loop|3
        end
       end
       local.get $7
       local.set $6
       loop $for-loop|4
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $7
         local.get $7
         i64.const -1
         i64.xor
         local.get $7
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $7
         br $for-loop|4
        end
       end
       local.get $11
       local.set $6
       loop $for-loop|5
        local.get $6
        i64.const 0
        i64.ne
        if
         local.get $11
         local.get $11
         i64.const -1
         i64.xor
         local.get $11
         local.get $19
         i64.and
         i64.const 1
         i64.shr_u
         i64.and
         local.tee $6
         i64.or
         local.set $11
         br $for-loop|5
        end
       end
      end
      local.get $9
      local.get $15
      i64.and
      local.get $16
      i64.const 1
      i64.and
      i64.or
      local.tee $6
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $6
      i64.or
      local.tee $6
      local.get $10
      i64.and
      local.get $16
      i64.const 1
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $9
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $9
      i64.or
      local.tee $9
      local.get $7
      i64.and
      local.get $16
      i64.const 2
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $7
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $7
      i64.or
      local.tee $7
      local.get $11
      i64.and
      local.get $16
      i64.const 3
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $10
      local.get $13
      i64.and
      local.get $13
      i64.add
      local.get $13
      i64.xor
      local.get $10
      i64.or
      local.set $15
      local.get $16
      i64.const 4
      i64.shr_u
      local.set $16
      local.get $15
      i64.const -9223372036854775808
      i64.and
      local.get $6
      i64.const 63
      i64.shr_u
      i64.const 60
      i64.shl
      local.get $23
      i64.const 4
      i64.shr_u
      i64.or
      local.get $9
      i64.const 63
      i64.shr_u
      i64.const 61
      i64.shl
      i64.or
      local.get $7
      i64.const 63
      i64.shr_u
      i64.const 62
      i64.shl
      i64.or
      i64.or
      local.set $23
      local.get $24
      local.get $6
      local.get $9
      i64.xor
      local.get $7
      i64.xor
      local.get $15
      i64.xor
      i64.xor
      local.set $24
      local.get $25
      local.get $9
      local.get $15
      i64.xor
      i64.xor
      local.set $25
      local.get $15
      local.get $26
      i64.xor
      local.set $26
      local.get $21
      local.get $15
      local.get $21
      i64.xor
      local.get $14
      i32.const 1
      i32.and
      select
      local.set $21
      local.get $22
      local.get $15
      local.get $22
      i64.xor
      local.get $14
      i32.const 3
      i32.and
      select
      local.set $22
      local.get $15
      local.get $27
      local.get $14
      i32.const 8
      i32.eq
      select
      local.set $27
      local.get $14
      i32.const 1
      i32.add
      local.set $14
      local.get $12
      i32.const 32
      i32.add
      local.set $12
      br $for-loop|1
     end
    end
    local.get $23
    local.get $57
    i64.shr_u
    local.set $16
    loop $for-loop|6
     local.get $17
     i64.const 0
     i64.ne
     if
      local.get $54
      local.get $8
      local.get $17
      i64.ctz
      local.tee $6
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.add
      local.tee $12
      f64.load
      local.get $28
      f64.le
      i32.eqz
      i64.extend_i32_u
      local.get $18
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.or
      local.tee $7
      i64.add
      local.set $54
      local.get $12
      f64.load offset=8
      local.get $3
      f64.add
      local.set $28
      local.get $24
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      local.get $25
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 1
      i64.shl
      i64.or
      local.get $26
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 2
      i64.shl
      i64.or
      local.get $21
      local.get $6
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 3
      i64.shl
      i64.or
      local.get $7
      i64.const 7
      i64.shl
      i64.or
      local.set $7
      local.get $5
      local.tee $12
      i32.const 1
      i32.add
      local.set $5
      local.get $12
      local.get $4
      i32.const 15
      i32.gt_s
      if (result i64)
       local.get $7
       local.get $22
       local.get $6
       i64.shr_u
       i64.const 1
       i64.and
       i64.const 4
       i64.shl
       local.get $27
       local.get $6
       i64.shr_u
       i64.const 1
       i64.and
       i64.const 5
       i64.shl
       i64.or
       i64.or
      else
       local.get $7
      end
      i64.store8
      local.get $17
      local.get $17
      i64.const 1
      i64.sub
      i64.and
      local.set $17
      br $for-loop|6
     end
    end
    local.get $18
    i64.const 63
    i64.shr_u
    local.set $18
    local.get $2
    i32.const -64
    i32.add
    local.set $2
    local.get $0
    i32.const 512
    i32.add
    local.set $0
    local.get $1
    i32.const 256
    i32.add
    local.set $1
    local.get $20
    i32.const 8
    i32.add
    local.set $20
    br $for-loop|0
   end
  end
  local.get $54
  i32.wrap_i64
 )
 (func $kernels/bitmask_funnel/assembly/mod/walkGroupsOfLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 f64) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 i64)
  (local $10 i32)
  local.get $5
  i64.trunc_sat_f64_s
  local.set $9
  local.get $2
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_u
   if
    local.get $4
    local.get $0
    local.get $2
    i32.load
    local.tee $10
    i32.const 3
    i32.shl
    i32.add
    local.get $1
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.load offset=4
    local.get $10
    i32.sub
    local.get $9
    local.get $6
    local.get $7
    local.get $8
    call $kernels/bitmask_funnel/assembly/mod/walkGroup<i64>
    local.tee $10
    i32.store8
    local.get $8
    local.get $10
    i32.const 3
    i32.shl
    i32.add
    local.get $8
    local.get $8
    select
    local.set $8
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/mod/walkGroupsOfDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 f64) (param $6 i32) (param $7 i32) (param $8 i32)
  (local $9 i32)
  local.get $2
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_u
   if
    local.get $4
    local.get $0
    local.get $2
    i32.load
    local.tee $9
    i32.const 3
    i32.shl
    i32.add
    local.get $1
    local.get $9
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.load offset=4
    local.get $9
    i32.sub
    local.get $5
    local.get $6
    local.get $7
    local.get $8
    call $kernels/bitmask_funnel/assembly/mod/walkGroup<f64>
    local.tee $9
    i32.store8
    local.get $8
    local.get $9
    i32.const 3
    i32.shl
    i32.add
    local.get $8
    local.get $8
    select
    local.set $8
    local.get $2
    i32.const 4
    i32.add
    local.set $2
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/mod/walkGroup<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i64)
  global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
  local.set $8
  global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
  local.set $14
  global.get $kernels/bitmask_funnel/assembly/mod/scratchOrder
  local.set $15
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.set $13
  local.get $5
  i32.const 2
  i32.and
  i32.const 0
  i32.ne
  local.set $16
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $17
  loop $for-loop|0
   local.get $1
   local.get $17
   i32.lt_u
   if
    local.get $1
    i32.load
    local.get $13
    i32.and
    local.set $2
    local.get $8
    local.get $7
    i32.const 3
    i32.shl
    i32.add
    local.get $0
    i64.load
    i64.store
    local.get $14
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.store
    local.get $2
    i32.const 0
    i32.ne
    local.get $16
    i32.or
    local.get $7
    i32.add
    local.set $7
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $5
  i32.const 9
  i32.and
  i32.const 9
  i32.eq
  if
   local.get $8
   local.get $14
   local.get $7
   call $kernels/_assembly/event_sort/disorder/firstDisorder<i64>
   local.get $7
   i32.lt_s
   if
    local.get $8
    local.get $14
    local.get $7
    local.get $15
    call $kernels/_assembly/event_order/arrangeRows<i64>
   end
  else
   local.get $8
   local.set $0
   i32.const 1
   local.set $2
   block $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.1
    loop $for-loop|00
     local.get $2
     local.get $7
     i32.lt_s
     if
      local.get $0
      v128.load offset=8
      local.get $0
      v128.load
      i64x2.ge_s
      local.tee $9
      local.get $0
      i32.const 16
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      i64x2.ge_s
      local.tee $10
      v128.and
      local.get $0
      i32.const 32
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      i64x2.ge_s
      local.tee $11
      local.get $0
      i32.const 48
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      i64x2.ge_s
      local.tee $12
      v128.and
      v128.and
      i64x2.all_true
      i32.eqz
      if
       local.get $9
       i64x2.bitmask
       local.get $10
       i64x2.bitmask
       i32.const 2
       i32.shl
       i32.or
       local.get $11
       i64x2.bitmask
       i32.const 4
       i32.shl
       i32.or
       local.get $12
       i64x2.bitmask
       i32.const 6
       i32.shl
       i32.or
       local.tee $1
       i32.const 255
       i32.ne
       if
        local.get $7
        local.get $2
        local.get $1
        i32.const -1
        i32.xor
        i32.ctz
        i32.add
        local.tee $1
        i32.gt_s
        br_if $kernels/_assembly/event_sort/disorder/firstBreak<i64>|inlined.1
       end
      end
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      br $for-loop|00
     end
    end
    local.get $7
    local.set $1
   end
   local.get $1
   local.get $7
   i32.lt_s
   if
    local.get $8
    local.get $14
    local.get $7
    local.get $15
    call $kernels/_assembly/event_order/arrangeRows<i64>
   end
  end
  global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
  global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
  local.get $7
  local.get $3
  local.get $4
  local.get $5
  call $kernels/bitmask_funnel/assembly/walk/walk<i64>
  local.tee $8
  i32.const 0
  i32.gt_s
  i32.const 0
  local.get $6
  select
  if
   global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
   local.set $2
   local.get $8
   i32.const 3
   i32.shl
   i32.const 480632
   i32.add
   i64.load
   local.set $18
   global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
   local.tee $0
   local.get $7
   i32.const 2
   i32.shl
   i32.add
   local.set $7
   local.get $5
   i32.const 4
   i32.and
   i32.const 0
   i32.ne
   local.set $13
   local.get $5
   i32.const 8
   i32.and
   i32.const 0
   i32.ne
   local.set $14
   i32.const 0
   local.set $4
   loop $while-continue|0
    local.get $4
    local.get $8
    i32.lt_s
    local.get $0
    local.get $7
    i32.lt_u
    i32.and
    if
     local.get $2
     i64.load
     local.set $3
     local.get $0
     local.set $1
     i32.const 0
     local.set $5
     loop $do-loop|1
      local.get $5
      local.get $0
      i32.load
      i32.or
      local.set $5
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $7
      local.get $0
      i32.const 4
      i32.add
      local.tee $0
      i32.gt_u
      if (result i32)
       local.get $2
       i64.load
       local.get $3
       i64.eq
      else
       i32.const 0
      end
      br_if $do-loop|1
     end
     local.get $5
     local.get $4
     i32.shr_u
     i32.const 1
     i32.and
     i32.eqz
     local.get $3
     local.get $18
     i64.lt_s
     i32.or
     br_if $while-continue|0
     local.get $0
     local.get $1
     i32.const 4
     i32.add
     i32.eq
     local.tee $15
     i32.eqz
     local.get $13
     i32.eqz
     local.get $14
     i32.and
     i32.and
     if
      local.get $1
      local.get $0
      call $kernels/bitmask_funnel/assembly/matching/matchRows
     end
     loop $do-loop|2
      local.get $15
      i32.eqz
      local.get $13
      i32.eqz
      local.get $14
      i32.and
      i32.and
      if (result i32)
       i32.const 0
       global.set $kernels/bitmask_funnel/assembly/matching/asked
       local.get $4
       call $kernels/bitmask_funnel/assembly/matching/augment
      else
       i32.const 1
      end
      if
       local.get $6
       local.get $3
       i64.store
       local.get $6
       i32.const 8
       i32.add
       local.set $6
       local.get $5
       local.get $4
       i32.const 1
       i32.add
       local.tee $4
       i32.shr_u
       i32.const 1
       i32.and
       local.get $13
       local.get $14
       local.get $15
       i32.and
       i32.or
       i32.eqz
       local.get $4
       local.get $8
       i32.lt_s
       i32.and
       i32.and
       br_if $do-loop|2
      end
     end
     br $while-continue|0
    end
   end
  end
  local.get $8
 )
 (func $kernels/bitmask_funnel/assembly/mod/walkGroup<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 f64)
  global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
  local.set $8
  global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
  local.set $14
  global.get $kernels/bitmask_funnel/assembly/mod/scratchOrder
  local.set $15
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.set $13
  local.get $5
  i32.const 2
  i32.and
  i32.const 0
  i32.ne
  local.set $16
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $17
  loop $for-loop|0
   local.get $1
   local.get $17
   i32.lt_u
   if
    local.get $1
    i32.load
    local.get $13
    i32.and
    local.set $2
    local.get $8
    local.get $7
    i32.const 3
    i32.shl
    i32.add
    local.get $0
    f64.load
    local.tee $18
    f64.const 0
    f64.add
    f64.store
    local.get $14
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.store
    local.get $2
    i32.const 0
    i32.ne
    local.get $16
    i32.or
    local.get $18
    local.get $18
    f64.eq
    i32.and
    local.get $7
    i32.add
    local.set $7
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $5
  i32.const 9
  i32.and
  i32.const 9
  i32.eq
  if
   local.get $8
   local.get $14
   local.get $7
   call $kernels/_assembly/event_sort/disorder/firstDisorder<f64>
   local.get $7
   i32.lt_s
   if
    local.get $8
    local.get $14
    local.get $7
    local.get $15
    call $kernels/_assembly/event_order/arrangeRows<f64>
   end
  else
   local.get $8
   local.set $0
   i32.const 1
   local.set $2
   block $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.1
    loop $for-loop|00
     local.get $2
     local.get $7
     i32.lt_s
     if
      local.get $0
      v128.load offset=8
      local.get $0
      v128.load
      f64x2.ge
      local.tee $9
      local.get $0
      i32.const 16
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      f64x2.ge
      local.tee $10
      v128.and
      local.get $0
      i32.const 32
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      f64x2.ge
      local.tee $11
      local.get $0
      i32.const 48
      i32.add
      local.tee $1
      v128.load offset=8
      local.get $1
      v128.load
      f64x2.ge
      local.tee $12
      v128.and
      v128.and
      i64x2.all_true
      i32.eqz
      if
       local.get $9
       i64x2.bitmask
       local.get $10
       i64x2.bitmask
       i32.const 2
       i32.shl
       i32.or
       local.get $11
       i64x2.bitmask
       i32.const 4
       i32.shl
       i32.or
       local.get $12
       i64x2.bitmask
       i32.const 6
       i32.shl
       i32.or
       local.tee $1
       i32.const 255
       i32.ne
       if
        local.get $7
        local.get $2
        local.get $1
        i32.const -1
        i32.xor
        i32.ctz
        i32.add
        local.tee $1
        i32.gt_s
        br_if $kernels/_assembly/event_sort/disorder/firstBreak<f64>|inlined.1
       end
      end
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      br $for-loop|00
     end
    end
    local.get $7
    local.set $1
   end
   local.get $1
   local.get $7
   i32.lt_s
   if
    local.get $8
    local.get $14
    local.get $7
    local.get $15
    call $kernels/_assembly/event_order/arrangeRows<f64>
   end
  end
  global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
  global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
  local.get $7
  local.get $3
  local.get $4
  local.get $5
  call $kernels/bitmask_funnel/assembly/walk/walk<f64>
  local.tee $8
  i32.const 0
  i32.gt_s
  i32.const 0
  local.get $6
  select
  if
   global.get $kernels/bitmask_funnel/assembly/mod/scratchTime
   local.set $2
   local.get $8
   i32.const 3
   i32.shl
   i32.const 480632
   i32.add
   f64.load
   local.set $3
   global.get $kernels/bitmask_funnel/assembly/mod/scratchMask
   local.tee $0
   local.get $7
   i32.const 2
   i32.shl
   i32.add
   local.set $7
   local.get $5
   i32.const 4
   i32.and
   i32.const 0
   i32.ne
   local.set $13
   local.get $5
   i32.const 8
   i32.and
   i32.const 0
   i32.ne
   local.set $14
   i32.const 0
   local.set $4
   loop $while-continue|0
    local.get $4
    local.get $8
    i32.lt_s
    local.get $0
    local.get $7
    i32.lt_u
    i32.and
    if
     local.get $2
     f64.load
     local.set $18
     local.get $0
     local.set $1
     i32.const 0
     local.set $5
     loop $do-loop|1
      local.get $5
      local.get $0
      i32.load
      i32.or
      local.set $5
      local.get $2
      i32.const 8
      i32.add
      local.set $2
      local.get $7
      local.get $0
      i32.const 4
      i32.add
      local.tee $0
      i32.gt_u
      if (result i32)
       local.get $2
       f64.load
       local.get $18
       f64.eq
      else
       i32.const 0
      end
      br_if $do-loop|1
     end
     local.get $5
     local.get $4
     i32.shr_u
     i32.const 1
     i32.and
     i32.eqz
     local.get $3
     local.get $18
     f64.gt
     i32.or
     br_if $while-continue|0
     local.get $0
     local.get $1
     i32.const 4
     i32.add
     i32.eq
     local.tee $15
     i32.eqz
     local.get $13
     i32.eqz
     local.get $14
     i32.and
     i32.and
     if
      local.get $1
      local.get $0
      call $kernels/bitmask_funnel/assembly/matching/matchRows
     end
     loop $do-loop|2
      local.get $15
      i32.eqz
      local.get $13
      i32.eqz
      local.get $14
      i32.and
      i32.and
      if (result i32)
       i32.const 0
       global.set $kernels/bitmask_funnel/assembly/matching/asked
       local.get $4
       call $kernels/bitmask_funnel/assembly/matching/augment
      else
       i32.const 1
      end
      if
       local.get $6
       local.get $18
       f64.store
       local.get $6
       i32.const 8
       i32.add
       local.set $6
       local.get $5
       local.get $4
       i32.const 1
       i32.add
       local.tee $4
       i32.shr_u
       i32.const 1
       i32.and
       local.get $13
       local.get $14
       local.get $15
       i32.and
       i32.or
       i32.eqz
       local.get $4
       local.get $8
       i32.lt_s
       i32.and
       i32.and
       br_if $do-loop|2
      end
     end
     br $while-continue|0
    end
   end
  end
  local.get $8
 )
 (func $kernels/bitmask_funnel/assembly/mod/useScratch (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  global.set $kernels/bitmask_funnel/assembly/mod/scratchTime
  local.get $1
  global.set $kernels/bitmask_funnel/assembly/mod/scratchMask
  local.get $2
  global.set $kernels/bitmask_funnel/assembly/mod/scratchOrder
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanWholeLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  i64.trunc_sat_f64_s
  local.get $5
  call $kernels/bitmask_funnel/assembly/groups/scanWhole<i64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanWholeDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  call $kernels/bitmask_funnel/assembly/groups/scanWhole<f64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  i64.trunc_sat_f64_s
  local.get $5
  i32.const 0
  call $kernels/bitmask_funnel/assembly/scan/scan<i64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanGroupsOfLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 f64) (param $7 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  local.get $6
  i64.trunc_sat_f64_s
  local.get $7
  call $kernels/bitmask_funnel/assembly/groups/scanGroups<i64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanGroupsOfDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 f64) (param $7 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  local.get $6
  local.get $7
  call $kernels/bitmask_funnel/assembly/groups/scanGroups<f64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/scanDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  i32.const 0
  call $kernels/bitmask_funnel/assembly/scan/scan<f64>
 )
 (func $kernels/bitmask_funnel/assembly/mod/beginLongs (param $0 i32) (param $1 i32)
  (local $2 i32)
  local.get $1
  i32.const 3
  i32.shl
  local.get $0
  i32.const 8
  i32.add
  local.tee $1
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_u
   if
    local.get $1
    i64.const -9223372036854775808
    i64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 0
  i32.store offset=280
  local.get $0
  i32.const 0
  i32.store offset=284
  local.get $0
  i64.const -9223372036854775807
  i64.store offset=288
  local.get $0
  i32.const 0
  i32.store offset=296
 )
 (func $kernels/bitmask_funnel/assembly/mod/beginDoubles (param $0 i32) (param $1 i32)
  (local $2 i32)
  local.get $1
  i32.const 3
  i32.shl
  local.get $0
  i32.const 8
  i32.add
  local.tee $1
  i32.add
  local.set $2
  loop $for-loop|0
   local.get $1
   local.get $2
   i32.lt_u
   if
    local.get $1
    f64.const nan:0x8000000000000
    f64.store
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 0
  i32.store offset=280
  local.get $0
  i32.const 0
  i32.store offset=284
  local.get $0
  f64.const -inf
  f64.store offset=288
  local.get $0
  i32.const 0
  i32.store offset=296
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanGroups<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i64) (param $7 i32) (result i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i64)
  (local $16 i64)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  i32.const 4
  local.set $10
  local.get $7
  i32.const 4
  i32.add
  i32.const 3
  i32.shl
  local.set $14
  loop $while-continue|0
   local.get $3
   local.get $9
   i32.gt_s
   if
    local.get $0
    local.get $2
    local.get $9
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $18
    i32.const 3
    i32.shl
    i32.add
    local.set $13
    local.get $2
    local.get $2
    local.get $9
    local.get $3
    i32.const 12288
    local.get $14
    i32.div_u
    call $kernels/bitmask_funnel/assembly/groups/mark
    local.tee $11
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $18
    i32.sub
    local.set $17
    local.get $9
    local.get $11
    i32.eq
    if
     local.get $0
     local.get $1
     local.get $2
     local.get $9
     local.get $4
     local.get $5
     local.get $6
     local.get $7
     call $kernels/bitmask_funnel/assembly/groups/scanGroup<i64>
     local.get $8
     i32.or
     local.set $8
     local.get $9
     i32.const 1
     i32.add
     local.set $9
     br $while-continue|0
    end
    local.get $1
    local.get $18
    i32.const 2
    i32.shl
    i32.add
    local.set $18
    local.get $12
    if
     local.get $12
     i32.const 1
     i32.sub
     local.set $12
    else
     local.get $13
     local.get $18
     local.get $17
     local.get $6
     local.get $7
     local.get $4
     local.get $9
     i32.add
     i32.const 468352
     local.get $11
     local.get $9
     i32.sub
     local.tee $19
     global.get $kernels/bitmask_funnel/assembly/groups/begun
     i32.eq
     local.tee $20
     select
     call $kernels/bitmask_funnel/assembly/near/scanNear<i64>
     local.tee $21
     local.get $19
     i32.const 2
     i32.shr_s
     i32.le_s
     if
      local.get $20
      i32.eqz
      if
       local.get $9
       local.set $10
       i32.const 468352
       local.set $13
       loop $for-loop|0
        local.get $10
        local.get $11
        i32.lt_s
        if
         local.get $4
         local.get $10
         i32.add
         local.get $13
         i32.load8_u
         i32.const 0
         local.get $2
         local.get $10
         i32.const 2
         i32.shl
         i32.add
         local.tee $17
         i32.load
         local.get $17
         i32.load offset=4
         i32.lt_u
         local.tee $17
         i32.sub
         i32.and
         i32.store8
         local.get $13
         local.get $17
         i32.add
         local.set $13
         local.get $10
         i32.const 1
         i32.add
         local.set $10
         br $for-loop|0
        end
       end
      end
      local.get $9
      local.get $11
      local.get $21
      select
      local.set $9
      loop $for-loop|1
       local.get $9
       local.get $11
       i32.lt_s
       if
        local.get $4
        local.get $9
        i32.add
        i32.load8_u
        i32.const 128
        i32.ge_u
        if
         local.get $0
         local.get $1
         local.get $2
         local.get $9
         local.get $4
         local.get $5
         local.get $6
         local.get $7
         call $kernels/bitmask_funnel/assembly/groups/scanGroup<i64>
         local.get $8
         i32.or
         local.set $8
        end
        local.get $9
        i32.const 1
        i32.add
        local.set $9
        br $for-loop|1
       end
      end
      i32.const 4
      local.set $10
      br $while-continue|0
     end
     i32.const 64
     local.get $10
     local.tee $12
     i32.const 1
     i32.shl
     local.tee $10
     local.get $10
     i32.const 64
     i32.gt_s
     select
     local.set $10
    end
    local.get $13
    local.get $18
    local.get $17
    local.get $6
    local.get $7
    local.get $14
    call $kernels/bitmask_funnel/assembly/groups/scanChunk<i64>
    i64.const 1
    local.get $7
    i64.extend_i32_s
    i64.shl
    i64.const 1
    i64.sub
    i32.wrap_i64
    local.set $17
    i64.const 0
    local.set $15
    local.get $14
    i32.const 468344
    i32.add
    local.set $13
    loop $for-loop|00
     local.get $9
     local.get $11
     i32.lt_s
     if
      local.get $13
      i64.load
      i64.const 0
      local.get $2
      local.get $9
      i32.const 2
      i32.shl
      i32.add
      local.tee $18
      i32.load
      local.get $18
      i32.load offset=4
      i32.lt_u
      local.tee $18
      i64.extend_i32_u
      i64.sub
      i64.and
      local.set $16
      local.get $13
      local.get $14
      i32.const 0
      local.get $18
      i32.sub
      i32.and
      i32.add
      local.set $13
      local.get $15
      local.get $16
      i64.or
      local.set $15
      local.get $4
      local.get $9
      i32.add
      local.get $16
      i64.const -9223372036854775808
      i64.and
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.const 32
      local.get $16
      i32.wrap_i64
      local.get $17
      i32.and
      i32.clz
      i32.sub
      i32.or
      i32.store8
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $for-loop|00
     end
    end
    local.get $8
    local.get $15
    i64.const 63
    i64.shr_u
    i32.wrap_i64
    i32.or
    local.set $8
    local.get $11
    local.set $9
    br $while-continue|0
   end
  end
  local.get $8
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanGroups<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 f64) (param $7 i32) (result i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i64)
  (local $16 i64)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  i32.const 4
  local.set $10
  local.get $7
  i32.const 4
  i32.add
  i32.const 3
  i32.shl
  local.set $14
  loop $while-continue|0
   local.get $3
   local.get $9
   i32.gt_s
   if
    local.get $0
    local.get $2
    local.get $9
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $18
    i32.const 3
    i32.shl
    i32.add
    local.set $13
    local.get $2
    local.get $2
    local.get $9
    local.get $3
    i32.const 12288
    local.get $14
    i32.div_u
    call $kernels/bitmask_funnel/assembly/groups/mark
    local.tee $11
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $18
    i32.sub
    local.set $17
    local.get $9
    local.get $11
    i32.eq
    if
     local.get $0
     local.get $1
     local.get $2
     local.get $9
     local.get $4
     local.get $5
     local.get $6
     local.get $7
     call $kernels/bitmask_funnel/assembly/groups/scanGroup<f64>
     local.get $8
     i32.or
     local.set $8
     local.get $9
     i32.const 1
     i32.add
     local.set $9
     br $while-continue|0
    end
    local.get $1
    local.get $18
    i32.const 2
    i32.shl
    i32.add
    local.set $18
    local.get $12
    if
     local.get $12
     i32.const 1
     i32.sub
     local.set $12
    else
     local.get $13
     local.get $18
     local.get $17
     local.get $6
     local.get $7
     local.get $4
     local.get $9
     i32.add
     i32.const 468352
     local.get $11
     local.get $9
     i32.sub
     local.tee $19
     global.get $kernels/bitmask_funnel/assembly/groups/begun
     i32.eq
     local.tee $20
     select
     call $kernels/bitmask_funnel/assembly/near/scanNear<f64>
     local.tee $21
     local.get $19
     i32.const 2
     i32.shr_s
     i32.le_s
     if
      local.get $20
      i32.eqz
      if
       local.get $9
       local.set $10
       i32.const 468352
       local.set $13
       loop $for-loop|0
        local.get $10
        local.get $11
        i32.lt_s
        if
         local.get $4
         local.get $10
         i32.add
         local.get $13
         i32.load8_u
         i32.const 0
         local.get $2
         local.get $10
         i32.const 2
         i32.shl
         i32.add
         local.tee $17
         i32.load
         local.get $17
         i32.load offset=4
         i32.lt_u
         local.tee $17
         i32.sub
         i32.and
         i32.store8
         local.get $13
         local.get $17
         i32.add
         local.set $13
         local.get $10
         i32.const 1
         i32.add
         local.set $10
         br $for-loop|0
        end
       end
      end
      local.get $9
      local.get $11
      local.get $21
      select
      local.set $9
      loop $for-loop|1
       local.get $9
       local.get $11
       i32.lt_s
       if
        local.get $4
        local.get $9
        i32.add
        i32.load8_u
        i32.const 128
        i32.ge_u
        if
         local.get $0
         local.get $1
         local.get $2
         local.get $9
         local.get $4
         local.get $5
         local.get $6
         local.get $7
         call $kernels/bitmask_funnel/assembly/groups/scanGroup<f64>
         local.get $8
         i32.or
         local.set $8
        end
        local.get $9
        i32.const 1
        i32.add
        local.set $9
        br $for-loop|1
       end
      end
      i32.const 4
      local.set $10
      br $while-continue|0
     end
     i32.const 64
     local.get $10
     local.tee $12
     i32.const 1
     i32.shl
     local.tee $10
     local.get $10
     i32.const 64
     i32.gt_s
     select
     local.set $10
    end
    local.get $13
    local.get $18
    local.get $17
    local.get $6
    local.get $7
    local.get $14
    call $kernels/bitmask_funnel/assembly/groups/scanChunk<f64>
    i64.const 1
    local.get $7
    i64.extend_i32_s
    i64.shl
    i64.const 1
    i64.sub
    i32.wrap_i64
    local.set $17
    i64.const 0
    local.set $15
    local.get $14
    i32.const 468344
    i32.add
    local.set $13
    loop $for-loop|00
     local.get $9
     local.get $11
     i32.lt_s
     if
      local.get $13
      i64.load
      i64.const 0
      local.get $2
      local.get $9
      i32.const 2
      i32.shl
      i32.add
      local.tee $18
      i32.load
      local.get $18
      i32.load offset=4
      i32.lt_u
      local.tee $18
      i64.extend_i32_u
      i64.sub
      i64.and
      local.set $16
      local.get $13
      local.get $14
      i32.const 0
      local.get $18
      i32.sub
      i32.and
      i32.add
      local.set $13
      local.get $15
      local.get $16
      i64.or
      local.set $15
      local.get $4
      local.get $9
      i32.add
      local.get $16
      i64.const -9223372036854775808
      i64.and
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.const 32
      local.get $16
      i32.wrap_i64
      local.get $17
      i32.and
      i32.clz
      i32.sub
      i32.or
      i32.store8
      local.get $9
      i32.const 1
      i32.add
      local.set $9
      br $for-loop|00
     end
    end
    local.get $8
    local.get $15
    i64.const 63
    i64.shr_u
    i32.wrap_i64
    i32.or
    local.set $8
    local.get $11
    local.set $9
    br $while-continue|0
   end
  end
  local.get $8
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanChunk<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i64)
  (local $16 i64)
  (local $17 i32)
  (local $18 i64)
  (local $19 i32)
  (local $20 i64)
  (local $21 i32)
  (local $22 i32)
  (local $23 v128)
  (local $24 i64)
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.tee $17
  i32x4.splat
  local.set $23
  i32.const 468352
  local.set $22
  loop $for-loop|0
   local.get $22
   i32.const 480640
   i32.lt_u
   if
    local.get $22
    v128.const i32x4 0x00000000 0x80000000 0x00000000 0x80000000
    v128.store
    local.get $22
    v128.const i32x4 0x00000000 0x80000000 0x00000000 0x80000000
    v128.store offset=16
    local.get $22
    v128.const i32x4 0x00000000 0x80000000 0x00000000 0x80000000
    v128.store offset=32
    local.get $22
    v128.const i32x4 0x00000000 0x80000000 0x00000000 0x80000000
    v128.store offset=48
    local.get $22
    i32.const -64
    i32.sub
    local.set $22
    br $for-loop|0
   end
  end
  i64.const 3
  local.get $4
  i64.extend_i32_s
  i64.shl
  local.set $16
  local.get $17
  i64.extend_i32_u
  local.set $15
  i64.const -9223372036854775807
  local.set $7
  i32.const 468352
  local.get $5
  i32.sub
  local.set $21
  i32.const 467776
  local.set $22
  loop $for-loop|1
   local.get $2
   i32.const 0
   i32.gt_s
   if
    local.get $2
    i32.const 64
    i32.lt_s
    if (result i64)
     local.get $1
     local.set $4
     i32.const 0
     local.set $19
     i64.const 0
     local.set $24
     loop $for-loop|00
      local.get $2
      local.get $19
      i32.gt_s
      if
       local.get $24
       local.get $4
       v128.load
       local.get $23
       v128.and
       local.get $4
       v128.load offset=16
       local.get $23
       v128.and
       i16x8.narrow_i32x4_s
       local.get $4
       v128.load offset=32
       local.get $23
       v128.and
       local.get $4
       v128.load offset=48
       local.get $23
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.eq
       i8x16.bitmask
       i32.const -1
       i32.xor
       i32.const 65535
       i32.and
       i64.extend_i32_u
       local.get $19
       i64.extend_i32_s
       i64.shl
       i64.or
       local.set $24
       local.get $19
       i32.const 16
       i32.add
       local.set $19
       local.get $4
       i32.const -64
       i32.sub
       local.set $4
       br $for-loop|00
      end
     end
     local.get $24
     i64.const 1
     local.get $2
     i64.extend_i32_s
     i64.shl
     i64.const 1
     i64.sub
     i64.and
    else
     local.get $1
     v128.load
     local.get $23
     v128.and
     local.get $1
     v128.load offset=16
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     local.get $1
     v128.load offset=32
     local.get $23
     v128.and
     local.get $1
     v128.load offset=48
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $14
     local.get $1
     i32.const -64
     i32.sub
     local.tee $4
     v128.load
     local.get $23
     v128.and
     local.get $4
     v128.load offset=16
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $23
     v128.and
     local.get $4
     v128.load offset=48
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $13
     v128.or
     local.get $1
     i32.const 128
     i32.add
     local.tee $4
     v128.load
     local.get $23
     v128.and
     local.get $4
     v128.load offset=16
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $23
     v128.and
     local.get $4
     v128.load offset=48
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $12
     local.get $1
     i32.const 192
     i32.add
     local.tee $4
     v128.load
     local.get $23
     v128.and
     local.get $4
     v128.load offset=16
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $23
     v128.and
     local.get $4
     v128.load offset=48
     local.get $23
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $11
     v128.or
     v128.or
     v128.any_true
     if (result i64)
      local.get $14
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $13
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $11
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.const -1
      i64.xor
     else
      i64.const 0
     end
    end
    local.get $22
    i64.load
    local.tee $10
    i64.or
    local.set $20
    loop $while-continue|2
     local.get $20
     i64.const 0
     i64.ne
     if
      local.get $20
      i64.ctz
      i32.wrap_i64
      local.set $4
      local.get $20
      local.get $20
      i64.const 1
      i64.sub
      i64.and
      local.set $20
      local.get $21
      local.get $5
      local.get $10
      local.get $4
      i64.extend_i32_u
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 1
      i64.sub
      local.tee $8
      i32.wrap_i64
      i32.const -1
      i32.xor
      i32.and
      i32.add
      local.set $21
      i64.const 0
      local.get $0
      local.get $4
      i32.const 3
      i32.shl
      i32.add
      i64.load
      local.tee $6
      local.get $7
      i64.eq
      i64.extend_i32_u
      i64.sub
      local.get $8
      local.get $18
      i64.and
      i64.and
      local.get $1
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      local.get $17
      i64.extend_i32_u
      i64.and
      local.get $16
      i64.or
      i64.or
      local.set $18
      local.get $8
      local.get $9
      i64.and
      local.get $6
      local.get $7
      i64.lt_s
      i64.extend_i32_u
      local.get $8
      i64.and
      i64.const 63
      i64.shl
      i64.or
      local.get $6
      i64.const -9223372036854775808
      i64.eq
      i64.extend_i32_u
      i64.const 63
      i64.shl
      i64.or
      local.get $21
      i64.const 9223372036854775807
      local.get $6
      local.tee $7
      local.get $3
      i64.add
      local.tee $6
      local.get $6
      local.get $7
      i64.lt_s
      select
      i64.store
      local.get $21
      local.get $18
      i64.ctz
      local.tee $8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.add
      local.tee $4
      i64.load
      local.set $6
      local.get $4
      local.get $6
      i64.store offset=8
      local.get $6
      local.get $7
      i64.ge_s
      i64.extend_i32_u
      local.get $8
      i64.shl
      i64.or
      local.set $9
      local.get $18
      local.get $18
      i64.const 1
      i64.sub
      i64.and
      local.set $24
      loop $do-loop|3
       local.get $21
       local.get $24
       i64.ctz
       local.tee $8
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $4
       i64.load
       local.set $6
       local.get $4
       local.get $6
       i64.store offset=8
       local.get $9
       local.get $6
       local.get $7
       i64.ge_s
       i64.extend_i32_u
       local.get $8
       i64.shl
       i64.or
       local.set $9
       local.get $15
       local.get $24
       local.get $24
       i64.const 1
       i64.sub
       i64.and
       local.tee $24
       i64.and
       i64.const 0
       i64.ne
       br_if $do-loop|3
      end
      local.get $5
      local.get $21
      i32.add
      i32.const 8
      i32.sub
      local.get $9
      i64.store
      br $while-continue|2
     end
    end
    local.get $2
    i32.const -64
    i32.add
    local.set $2
    local.get $0
    i32.const 512
    i32.add
    local.set $0
    local.get $1
    i32.const 256
    i32.add
    local.set $1
    local.get $22
    i32.const 8
    i32.add
    local.set $22
    br $for-loop|1
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/groups/scanChunk<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (param $4 i32) (param $5 i32)
  (local $6 f64)
  (local $7 f64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i64)
  (local $16 i64)
  (local $17 i32)
  (local $18 i64)
  (local $19 i32)
  (local $20 i32)
  (local $21 i64)
  (local $22 i64)
  (local $23 i32)
  (local $24 v128)
  i64.const 1
  local.get $4
  i64.extend_i32_s
  i64.shl
  i64.const 1
  i64.sub
  i32.wrap_i64
  local.tee $17
  i32x4.splat
  local.set $24
  i32.const 468352
  local.set $23
  loop $for-loop|0
   local.get $23
   i32.const 480640
   i32.lt_u
   if
    local.get $23
    v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
    v128.store
    local.get $23
    v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
    v128.store offset=16
    local.get $23
    v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
    v128.store offset=32
    local.get $23
    v128.const i32x4 0x00000000 0x7ff80000 0x00000000 0x7ff80000
    v128.store offset=48
    local.get $23
    i32.const -64
    i32.sub
    local.set $23
    br $for-loop|0
   end
  end
  i64.const 3
  local.get $4
  i64.extend_i32_s
  i64.shl
  local.set $16
  local.get $17
  i64.extend_i32_u
  local.set $15
  f64.const -inf
  local.set $7
  i32.const 468352
  local.get $5
  i32.sub
  local.set $20
  i32.const 467776
  local.set $23
  loop $for-loop|1
   local.get $2
   i32.const 0
   i32.gt_s
   if
    local.get $2
    i32.const 64
    i32.lt_s
    if (result i64)
     local.get $1
     local.set $4
     i32.const 0
     local.set $19
     i64.const 0
     local.set $21
     loop $for-loop|00
      local.get $2
      local.get $19
      i32.gt_s
      if
       local.get $21
       local.get $4
       v128.load
       local.get $24
       v128.and
       local.get $4
       v128.load offset=16
       local.get $24
       v128.and
       i16x8.narrow_i32x4_s
       local.get $4
       v128.load offset=32
       local.get $24
       v128.and
       local.get $4
       v128.load offset=48
       local.get $24
       v128.and
       i16x8.narrow_i32x4_s
       i8x16.narrow_i16x8_s
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.eq
       i8x16.bitmask
       i32.const -1
       i32.xor
       i32.const 65535
       i32.and
       i64.extend_i32_u
       local.get $19
       i64.extend_i32_s
       i64.shl
       i64.or
       local.set $21
       local.get $19
       i32.const 16
       i32.add
       local.set $19
       local.get $4
       i32.const -64
       i32.sub
       local.set $4
       br $for-loop|00
      end
     end
     local.get $21
     i64.const 1
     local.get $2
     i64.extend_i32_s
     i64.shl
     i64.const 1
     i64.sub
     i64.and
    else
     local.get $1
     v128.load
     local.get $24
     v128.and
     local.get $1
     v128.load offset=16
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     local.get $1
     v128.load offset=32
     local.get $24
     v128.and
     local.get $1
     v128.load offset=48
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $14
     local.get $1
     i32.const -64
     i32.sub
     local.tee $4
     v128.load
     local.get $24
     v128.and
     local.get $4
     v128.load offset=16
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $24
     v128.and
     local.get $4
     v128.load offset=48
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $13
     v128.or
     local.get $1
     i32.const 128
     i32.add
     local.tee $4
     v128.load
     local.get $24
     v128.and
     local.get $4
     v128.load offset=16
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $24
     v128.and
     local.get $4
     v128.load offset=48
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $12
     local.get $1
     i32.const 192
     i32.add
     local.tee $4
     v128.load
     local.get $24
     v128.and
     local.get $4
     v128.load offset=16
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     local.get $4
     v128.load offset=32
     local.get $24
     v128.and
     local.get $4
     v128.load offset=48
     local.get $24
     v128.and
     i16x8.narrow_i32x4_s
     i8x16.narrow_i16x8_s
     local.tee $11
     v128.or
     v128.or
     v128.any_true
     if (result i64)
      local.get $14
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      local.get $13
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 16
      i64.shl
      i64.or
      local.get $12
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      local.get $11
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.bitmask
      i64.extend_i32_u
      i64.const 48
      i64.shl
      i64.or
      i64.const -1
      i64.xor
     else
      i64.const 0
     end
    end
    local.get $23
    i64.load
    local.tee $10
    i64.or
    local.set $21
    loop $while-continue|2
     local.get $21
     i64.const 0
     i64.ne
     if
      local.get $21
      i64.ctz
      i32.wrap_i64
      local.set $4
      local.get $21
      local.get $21
      i64.const 1
      i64.sub
      i64.and
      local.set $21
      local.get $20
      local.get $5
      local.get $10
      local.get $4
      i64.extend_i32_u
      i64.shr_u
      i64.const 1
      i64.and
      i64.const 1
      i64.sub
      local.tee $8
      i32.wrap_i64
      i32.const -1
      i32.xor
      i32.and
      i32.add
      local.set $20
      i64.const 0
      local.get $0
      local.get $4
      i32.const 3
      i32.shl
      i32.add
      f64.load
      local.tee $6
      local.get $7
      f64.eq
      i64.extend_i32_u
      i64.sub
      local.get $8
      local.get $18
      i64.and
      i64.and
      local.get $1
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      local.get $17
      i64.extend_i32_u
      i64.and
      local.get $16
      i64.or
      i64.or
      local.set $18
      local.get $8
      local.get $9
      i64.and
      local.get $6
      local.get $7
      f64.ge
      i32.eqz
      i64.extend_i32_u
      local.get $8
      i64.and
      i64.const 63
      i64.shl
      i64.or
      local.get $20
      local.get $6
      local.tee $7
      local.get $3
      f64.add
      f64.store
      local.get $20
      local.get $18
      i64.ctz
      local.tee $8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.add
      local.tee $4
      f64.load
      local.set $6
      local.get $4
      local.get $6
      f64.store offset=8
      local.get $6
      local.get $7
      f64.ge
      i64.extend_i32_u
      local.get $8
      i64.shl
      i64.or
      local.set $9
      local.get $18
      local.get $18
      i64.const 1
      i64.sub
      i64.and
      local.set $22
      loop $do-loop|3
       local.get $20
       local.get $22
       i64.ctz
       local.tee $8
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       local.tee $4
       f64.load
       local.set $6
       local.get $4
       local.get $6
       f64.store offset=8
       local.get $9
       local.get $6
       local.get $7
       f64.ge
       i64.extend_i32_u
       local.get $8
       i64.shl
       i64.or
       local.set $9
       local.get $15
       local.get $22
       local.get $22
       i64.const 1
       i64.sub
       i64.and
       local.tee $22
       i64.and
       i64.const 0
       i64.ne
       br_if $do-loop|3
      end
      local.get $5
      local.get $20
      i32.add
      i32.const 8
      i32.sub
      local.get $9
      i64.store
      br $while-continue|2
     end
    end
    local.get $2
    i32.const -64
    i32.add
    local.set $2
    local.get $0
    i32.const 512
    i32.add
    local.set $0
    local.get $1
    i32.const 256
    i32.add
    local.set $1
    local.get $23
    i32.const 8
    i32.add
    local.set $23
    br $for-loop|1
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/catch_up/catchUp<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i64) (param $5 i32) (param $6 i64) (param $7 i64) (param $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i32)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 i64)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 i32)
  (local $22 i32)
  loop $for-loop|0
   local.get $5
   local.get $12
   i32.gt_u
   if
    local.get $12
    i32.const 2
    i32.shl
    i32.const 464112
    i32.add
    i32.const 1
    local.get $12
    i32.shl
    i32.store
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $for-loop|0
   end
  end
  i32.const 1
  local.get $5
  i32.shl
  i32.const 1
  i32.sub
  local.tee $14
  i32x4.splat
  local.set $13
  i32.const 0
  local.set $12
  i64.const -9223372036854775808
  local.set $11
  i32.const 0
  local.set $5
  loop $while-continue|1
   local.get $12
   i32.const 1
   local.get $14
   i32.const 0
   local.get $2
   select
   select
   i32.eqz
   if
    local.get $1
    local.get $2
    i32.const -64
    i32.add
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $12
    v128.load
    local.get $13
    v128.and
    local.get $12
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $12
    v128.load offset=32
    local.get $13
    v128.and
    local.get $12
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $17
    local.get $12
    i32.const -64
    i32.sub
    local.tee $21
    v128.load
    local.get $13
    v128.and
    local.get $21
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $21
    v128.load offset=32
    local.get $13
    v128.and
    local.get $21
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $18
    v128.or
    local.get $12
    i32.const 128
    i32.add
    local.tee $21
    v128.load
    local.get $13
    v128.and
    local.get $21
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $21
    v128.load offset=32
    local.get $13
    v128.and
    local.get $21
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $19
    local.get $12
    i32.const 192
    i32.add
    local.tee $12
    v128.load
    local.get $13
    v128.and
    local.get $12
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $12
    v128.load offset=32
    local.get $13
    v128.and
    local.get $12
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $20
    v128.or
    v128.or
    v128.any_true
    if (result i64)
     local.get $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
    else
     i64.const 0
    end
    local.set $16
    local.get $6
    local.set $9
    loop $while-continue|2
     local.get $16
     i64.const 0
     i64.ne
     if
      local.get $16
      i64.const 1
      i64.const 63
      local.get $16
      i64.clz
      i64.sub
      i32.wrap_i64
      local.tee $12
      i64.extend_i32_u
      i64.shl
      i64.xor
      local.set $16
      local.get $8
      i32.const 0
      local.get $0
      local.get $2
      local.get $12
      i32.add
      local.tee $12
      i32.const 3
      i32.shl
      i32.add
      i64.load
      local.tee $10
      local.get $7
      i64.eq
      i32.sub
      i32.and
      local.get $1
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.get $5
      i32.const 0
      local.get $10
      local.get $11
      i64.eq
      i32.sub
      i32.and
      i32.or
      i32.or
      local.set $5
      local.get $10
      local.set $11
      local.get $5
      local.get $14
      i32.and
      local.tee $12
      i32.eqz
      br_if $while-continue|2
      i64.const 9223372036854775807
      local.get $4
      local.get $11
      i64.add
      local.tee $9
      local.get $9
      local.get $11
      i64.lt_s
      select
      local.set $9
      loop $for-loop|3
       local.get $12
       if
        i32.const 31
        local.get $12
        i32.clz
        i32.sub
        local.tee $21
        i32.const 2
        i32.shl
        i32.const 464112
        i32.add
        local.tee $22
        i32.load
        local.set $12
        local.get $22
        i32.const 0
        i32.store
        local.get $14
        i32.const 1
        local.get $21
        i32.shl
        i32.xor
        local.set $14
        local.get $21
        if
         local.get $22
         i32.const 4
         i32.sub
         local.tee $22
         local.get $22
         i32.load
         local.get $12
         i32.or
         i32.store
         local.get $14
         i32.const 1
         local.get $21
         i32.const 1
         i32.sub
         i32.shl
         i32.or
         local.set $14
        else
         local.get $12
         local.get $15
         i32.or
         local.set $15
         loop $for-loop|4
          local.get $12
          if
           local.get $12
           i32.ctz
           i32.const 3
           i32.shl
           i32.const 464240
           i32.add
           local.get $9
           i64.store
           local.get $12
           local.get $12
           i32.const 1
           i32.sub
           i32.and
           local.set $12
           br $for-loop|4
          end
         end
        end
        i32.const 1
        local.get $21
        i32.shl
        i32.const 1
        i32.sub
        local.get $5
        local.get $14
        i32.and
        i32.and
        local.set $12
        br $for-loop|3
       end
      end
      br $while-continue|2
     end
    end
    local.get $6
    local.get $9
    i64.gt_s
    local.set $12
    br $while-continue|1
   end
  end
  loop $for-loop|5
   local.get $14
   if
    i32.const 31
    local.get $14
    i32.clz
    i32.sub
    local.set $0
    local.get $12
    if (result i64)
     i64.const -9223372036854775808
    else
     local.get $3
     local.get $0
     i32.const 3
     i32.shl
     i32.add
     i64.load offset=8
    end
    local.set $4
    local.get $0
    i32.const 2
    i32.shl
    i32.const 464112
    i32.add
    i32.load
    local.set $0
    loop $for-loop|6
     local.get $0
     if
      local.get $3
      local.get $0
      i32.ctz
      i32.const 3
      i32.shl
      i32.add
      local.get $4
      i64.store offset=8
      local.get $0
      local.get $0
      i32.const 1
      i32.sub
      i32.and
      local.set $0
      br $for-loop|6
     end
    end
    local.get $14
    i32.const 1
    i32.const 31
    local.get $14
    i32.clz
    i32.sub
    i32.shl
    i32.xor
    local.set $14
    br $for-loop|5
   end
  end
  loop $for-loop|7
   local.get $15
   if
    local.get $15
    i32.ctz
    i32.const 3
    i32.shl
    local.tee $0
    local.get $3
    i32.add
    local.get $0
    i32.const 464240
    i32.add
    i64.load
    i64.store offset=8
    local.get $15
    local.get $15
    i32.const 1
    i32.sub
    i32.and
    local.set $15
    br $for-loop|7
   end
  end
 )
 (func $kernels/bitmask_funnel/assembly/catch_up/catchUp<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (param $6 f64) (param $7 f64) (param $8 i32)
  (local $9 f64)
  (local $10 f64)
  (local $11 f64)
  (local $12 i32)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 i64)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 i32)
  (local $22 i32)
  loop $for-loop|0
   local.get $5
   local.get $12
   i32.gt_u
   if
    local.get $12
    i32.const 2
    i32.shl
    i32.const 464112
    i32.add
    i32.const 1
    local.get $12
    i32.shl
    i32.store
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $for-loop|0
   end
  end
  i32.const 1
  local.get $5
  i32.shl
  i32.const 1
  i32.sub
  local.tee $14
  i32x4.splat
  local.set $13
  i32.const 0
  local.set $12
  f64.const nan:0x8000000000000
  local.set $11
  i32.const 0
  local.set $5
  loop $while-continue|1
   local.get $12
   i32.const 1
   local.get $14
   i32.const 0
   local.get $2
   select
   select
   i32.eqz
   if
    local.get $1
    local.get $2
    i32.const -64
    i32.add
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $12
    v128.load
    local.get $13
    v128.and
    local.get $12
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $12
    v128.load offset=32
    local.get $13
    v128.and
    local.get $12
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $17
    local.get $12
    i32.const -64
    i32.sub
    local.tee $21
    v128.load
    local.get $13
    v128.and
    local.get $21
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $21
    v128.load offset=32
    local.get $13
    v128.and
    local.get $21
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $18
    v128.or
    local.get $12
    i32.const 128
    i32.add
    local.tee $21
    v128.load
    local.get $13
    v128.and
    local.get $21
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $21
    v128.load offset=32
    local.get $13
    v128.and
    local.get $21
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $19
    local.get $12
    i32.const 192
    i32.add
    local.tee $12
    v128.load
    local.get $13
    v128.and
    local.get $12
    v128.load offset=16
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    local.get $12
    v128.load offset=32
    local.get $13
    v128.and
    local.get $12
    v128.load offset=48
    local.get $13
    v128.and
    i16x8.narrow_i32x4_s
    i8x16.narrow_i16x8_s
    local.tee $20
    v128.or
    v128.or
    v128.any_true
    if (result i64)
     local.get $17
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     local.get $18
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 16
     i64.shl
     i64.or
     local.get $19
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 32
     i64.shl
     i64.or
     local.get $20
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.bitmask
     i64.extend_i32_u
     i64.const 48
     i64.shl
     i64.or
     i64.const -1
     i64.xor
    else
     i64.const 0
    end
    local.set $16
    local.get $6
    local.set $9
    loop $while-continue|2
     local.get $16
     i64.const 0
     i64.ne
     if
      local.get $16
      i64.const 1
      i64.const 63
      local.get $16
      i64.clz
      i64.sub
      i32.wrap_i64
      local.tee $12
      i64.extend_i32_u
      i64.shl
      i64.xor
      local.set $16
      local.get $8
      i32.const 0
      local.get $0
      local.get $2
      local.get $12
      i32.add
      local.tee $12
      i32.const 3
      i32.shl
      i32.add
      f64.load
      local.tee $10
      local.get $7
      f64.eq
      i32.sub
      i32.and
      local.get $1
      local.get $12
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.get $5
      i32.const 0
      local.get $10
      local.get $11
      f64.eq
      i32.sub
      i32.and
      i32.or
      i32.or
      local.set $5
      local.get $10
      local.set $11
      local.get $5
      local.get $14
      i32.and
      local.tee $12
      i32.eqz
      br_if $while-continue|2
      local.get $10
      local.get $4
      f64.add
      local.set $9
      loop $for-loop|3
       local.get $12
       if
        i32.const 31
        local.get $12
        i32.clz
        i32.sub
        local.tee $21
        i32.const 2
        i32.shl
        i32.const 464112
        i32.add
        local.tee $22
        i32.load
        local.set $12
        local.get $22
        i32.const 0
        i32.store
        local.get $14
        i32.const 1
        local.get $21
        i32.shl
        i32.xor
        local.set $14
        local.get $21
        if
         local.get $22
         i32.const 4
         i32.sub
         local.tee $22
         local.get $22
         i32.load
         local.get $12
         i32.or
         i32.store
         local.get $14
         i32.const 1
         local.get $21
         i32.const 1
         i32.sub
         i32.shl
         i32.or
         local.set $14
        else
         local.get $12
         local.get $15
         i32.or
         local.set $15
         loop $for-loop|4
          local.get $12
          if
           local.get $12
           i32.ctz
           i32.const 3
           i32.shl
           i32.const 464240
           i32.add
           local.get $9
           f64.store
           local.get $12
           local.get $12
           i32.const 1
           i32.sub
           i32.and
           local.set $12
           br $for-loop|4
          end
         end
        end
        i32.const 1
        local.get $21
        i32.shl
        i32.const 1
        i32.sub
        local.get $5
        local.get $14
        i32.and
        i32.and
        local.set $12
        br $for-loop|3
       end
      end
      br $while-continue|2
     end
    end
    local.get $6
    local.get $9
    f64.gt
    local.set $12
    br $while-continue|1
   end
  end
  loop $for-loop|5
   local.get $14
   if
    i32.const 31
    local.get $14
    i32.clz
    i32.sub
    local.set $0
    local.get $12
    if (result f64)
     f64.const nan:0x8000000000000
    else
     local.get $3
     local.get $0
     i32.const 3
     i32.shl
     i32.add
     f64.load offset=8
    end
    local.set $4
    local.get $0
    i32.const 2
    i32.shl
    i32.const 464112
    i32.add
    i32.load
    local.set $0
    loop $for-loop|6
     local.get $0
     if
      local.get $3
      local.get $0
      i32.ctz
      i32.const 3
      i32.shl
      i32.add
      local.get $4
      f64.store offset=8
      local.get $0
      local.get $0
      i32.const 1
      i32.sub
      i32.and
      local.set $0
      br $for-loop|6
     end
    end
    local.get $14
    i32.const 1
    i32.const 31
    local.get $14
    i32.clz
    i32.sub
    i32.shl
    i32.xor
    local.set $14
    br $for-loop|5
   end
  end
  loop $for-loop|7
   local.get $15
   if
    local.get $15
    i32.ctz
    i32.const 3
    i32.shl
    local.tee $0
    local.get $3
    i32.add
    local.get $0
    i32.const 464240
    i32.add
    f64.load
    f64.store offset=8
    local.get $15
    local.get $15
    i32.const 1
    i32.sub
    i32.and
    local.set $15
    br $for-loop|7
   end
  end
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
