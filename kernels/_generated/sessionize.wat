(module
 (type $0 (func (param i32 i32 i32 i32 f64 i32) (result i32)))
 (type $1 (func (param i32 i32 f64 i32 i32 i32) (result i32)))
 (type $2 (func (param i32 i32 f64 i32) (result i32)))
 (type $3 (func (param i32 i32 i32 i64 i32 i32 i32) (result i32)))
 (type $4 (func (param i32 i32 i32 f64 i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i64 i32 i32 i32) (result i32)))
 (type $6 (func (param i32 i32 i64 i32) (result i32)))
 (type $7 (func (result i32)))
 (type $8 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 11))
 (global $kernels/sessionize/assembly/rows/disorder (mut i32) (i32.const 0))
 (data $0 (i32.const 655376) "\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\02\00\00\00\02")
 (data $0.1 (i32.const 655432) "\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\02\00\00\00\00\00\00\00\01\00\00\00\02\00\00\00\02\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\03")
 (data $0.2 (i32.const 655500) "\01\00\00\00\01\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\00\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\01\00\00\00\02\00\00\00\02\00\00\00\03")
 (data $0.3 (i32.const 655560) "\01\00\00\00\02\00\00\00\01\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\00\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\01\00\00\00\02\00\00\00\03\00\00\00\04")
 (data $1 (i32.const 655616) "\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $1.1 (i32.const 655648) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $1.2 (i32.const 655680) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $2 (i32.const 655712) "\ff\ff\ff\ff\ff\ff\ff\ff")
 (export "countDoubles" (func $kernels/sessionize/assembly/mod/countDoubles))
 (export "countLongs" (func $kernels/sessionize/assembly/mod/countLongs))
 (export "idsOfDoubles" (func $kernels/sessionize/assembly/mod/idsOfDoubles))
 (export "idsOfLongs" (func $kernels/sessionize/assembly/mod/idsOfLongs))
 (export "groupCountsOfDoubles" (func $kernels/sessionize/assembly/mod/groupCountsOfDoubles))
 (export "groupCountsOfLongs" (func $kernels/sessionize/assembly/mod/groupCountsOfLongs))
 (export "groupIdsOfDoubles" (func $kernels/sessionize/assembly/mod/groupIdsOfDoubles))
 (export "groupIdsOfLongs" (func $kernels/sessionize/assembly/mod/groupIdsOfLongs))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "disorderAt" (func $kernels/sessionize/assembly/rows/disorderAt))
 (func $kernels/sessionize/assembly/rows/rowByRow<i64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $4
  i64.load
  local.set $8
  local.get $4
  i32.load offset=8
  i32.const 0
  i32.ne
  local.set $9
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.gt_u
   if
    local.get $0
    local.get $11
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.set $7
    local.get $9
    if (result i32)
     local.get $7
     local.get $8
     i64.lt_s
     if (result i32)
      local.get $2
      local.get $11
      i32.add
      global.set $kernels/sessionize/assembly/rows/disorder
      i32.const -1
      return
     else
      local.get $10
      local.get $7
      local.get $8
      i64.sub
      local.get $3
      i64.gt_u
      i32.add
     end
    else
     i32.const 1
     local.set $9
     local.get $10
     i32.const 1
     i32.add
    end
    local.set $10
    local.get $7
    local.set $8
    local.get $5
    if
     local.get $5
     local.get $11
     i32.const 2
     i32.shl
     i32.add
     local.get $6
     local.get $10
     i32.add
     i32.store
    end
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $for-loop|0
   end
  end
  local.get $4
  local.get $8
  i64.store
  local.get $4
  local.get $9
  i32.store offset=8
  local.get $10
 )
 (func $kernels/sessionize/assembly/rows/rowByRow<f64> (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 f64)
  (local $8 f64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $4
  f64.load
  local.set $8
  local.get $4
  i32.load offset=8
  i32.const 0
  i32.ne
  local.set $9
  loop $for-loop|0
   local.get $1
   local.get $11
   i32.gt_u
   if
    block $for-continue|0
     local.get $0
     local.get $11
     i32.const 3
     i32.shl
     i32.add
     f64.load
     local.tee $7
     local.get $7
     f64.ne
     if
      local.get $5
      if
       local.get $5
       local.get $11
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
      end
      br $for-continue|0
     end
     local.get $9
     if (result i32)
      local.get $7
      local.get $8
      f64.lt
      if (result i32)
       local.get $2
       local.get $11
       i32.add
       global.set $kernels/sessionize/assembly/rows/disorder
       i32.const -1
       return
      else
       local.get $10
       local.get $7
       local.get $8
       f64.sub
       local.get $3
       f64.gt
       i32.add
      end
     else
      i32.const 1
      local.set $9
      local.get $10
      i32.const 1
      i32.add
     end
     local.set $10
     local.get $7
     local.set $8
     local.get $5
     if
      local.get $5
      local.get $11
      i32.const 2
      i32.shl
      i32.add
      local.get $6
      local.get $10
      i32.add
      i32.store
     end
    end
    local.get $11
    i32.const 1
    i32.add
    local.set $11
    br $for-loop|0
   end
  end
  local.get $4
  local.get $8
  f64.store
  local.get $4
  local.get $9
  i32.store offset=8
  local.get $10
 )
 (func $kernels/sessionize/assembly/ids/idsFrom<i64> (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  i32.const 1
  local.set $10
  local.get $2
  i64x2.splat
  local.set $16
  local.get $5
  local.set $6
  loop $while-continue|0
   local.get $1
   local.get $10
   i32.gt_u
   if
    local.get $4
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.tee $17
    local.set $11
    local.get $0
    local.get $10
    i32.const 3
    i32.shl
    i32.add
    local.tee $15
    i32.const 8
    i32.sub
    local.tee $9
    i32.const 1024
    local.get $1
    local.get $10
    i32.sub
    local.tee $7
    local.get $7
    i32.const 1024
    i32.gt_u
    select
    local.tee $14
    i32.const 3
    i32.shl
    i32.add
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $12
    local.get $6
    local.set $7
    loop $for-loop|1
     block $for-break1
      local.get $9
      v128.load offset=8
      local.get $9
      v128.load
      i64x2.sub
      local.set $8
      local.get $9
      v128.load offset=24
      local.get $9
      v128.load offset=16
      i64x2.sub
      local.set $13
      local.get $18
      local.get $9
      i32.sub
      local.tee $19
      i32.const 32
      i32.lt_u
      if
       local.get $19
       i32.eqz
       br_if $for-break1
       local.get $13
       local.get $19
       i32.const 2
       i32.shl
       local.tee $20
       i32.const 655600
       i32.add
       v128.load
       v128.and
       local.set $13
       local.get $8
       local.get $20
       i32.const 655584
       i32.add
       v128.load
       v128.and
       local.set $8
      end
      local.get $12
      local.get $8
      i32x4.max_u
      local.get $13
      i32x4.max_u
      local.set $12
      local.get $11
      local.get $7
      i32x4.splat
      local.get $8
      local.get $16
      i64x2.gt_s
      local.get $13
      local.get $16
      i64x2.gt_s
      i16x8.narrow_i32x4_s
      i32x4.bitmask
      i32.const 4
      i32.shl
      i32.const 655360
      i32.add
      local.tee $20
      v128.load
      i32x4.add
      v128.store
      local.get $7
      local.get $20
      i32.load offset=12
      i32.add
      local.set $7
      local.get $19
      i32.const 32
      i32.lt_u
      br_if $for-break1
      local.get $9
      i32.const 32
      i32.add
      local.set $9
      local.get $11
      i32.const 16
      i32.add
      local.set $11
      br $for-loop|1
     end
    end
    local.get $15
    i32.const 8
    i32.sub
    local.set $9
    local.get $7
    local.get $6
    i32.const 1
    i32.sub
    local.get $12
    i32x4.extract_lane 1
    local.tee $7
    local.get $12
    i32x4.extract_lane 3
    local.tee $11
    local.get $7
    local.get $11
    i32.gt_u
    select
    i32.const 1048576
    i32.lt_u
    if (result i32)
     local.get $9
     i64.load
     i64.const 4611686018427387904
     i64.lt_s
    else
     i32.const 0
    end
    select
    local.tee $7
    local.get $6
    i32.const 1
    i32.sub
    i32.ne
    if (result i32)
     local.get $3
     local.get $15
     local.get $14
     i32.const 3
     i32.shl
     i32.add
     i32.const 8
     i32.sub
     i64.load
     i64.store
     local.get $7
    else
     local.get $15
     local.get $14
     local.get $10
     local.get $2
     local.get $3
     local.get $17
     local.get $6
     call $kernels/sessionize/assembly/rows/rowByRow<i64>
     local.tee $7
     i32.const 0
     i32.lt_s
     if
      local.get $7
      return
     end
     local.get $6
     local.get $7
     i32.add
    end
    local.set $6
    local.get $10
    local.get $14
    i32.add
    local.set $10
    br $while-continue|0
   end
  end
  local.get $6
  local.get $5
  i32.sub
 )
 (func $kernels/sessionize/assembly/ids/idsFrom<f64> (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  i32.const 1
  local.set $10
  local.get $2
  f64x2.splat
  local.set $15
  local.get $5
  local.set $6
  loop $while-continue|0
   local.get $1
   local.get $10
   i32.gt_u
   if
    local.get $4
    local.get $10
    i32.const 2
    i32.shl
    i32.add
    local.tee $17
    local.set $11
    local.get $0
    local.get $10
    i32.const 3
    i32.shl
    i32.add
    local.tee $16
    i32.const 8
    i32.sub
    local.tee $9
    i32.const 1024
    local.get $1
    local.get $10
    i32.sub
    local.tee $7
    local.get $7
    i32.const 1024
    i32.gt_u
    select
    local.tee $14
    i32.const 3
    i32.shl
    i32.add
    local.set $18
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $12
    local.get $6
    local.set $7
    loop $for-loop|1
     block $for-break1
      local.get $9
      v128.load offset=8
      local.get $9
      v128.load
      f64x2.sub
      local.set $8
      local.get $9
      v128.load offset=24
      local.get $9
      v128.load offset=16
      f64x2.sub
      local.set $13
      local.get $18
      local.get $9
      i32.sub
      local.tee $19
      i32.const 32
      i32.lt_u
      if
       local.get $19
       i32.eqz
       br_if $for-break1
       local.get $13
       local.get $19
       i32.const 2
       i32.shl
       local.tee $20
       i32.const 655600
       i32.add
       v128.load
       v128.and
       local.set $13
       local.get $8
       local.get $20
       i32.const 655584
       i32.add
       v128.load
       v128.and
       local.set $8
      end
      local.get $12
      local.get $8
      i32x4.max_u
      local.get $13
      i32x4.max_u
      local.set $12
      local.get $11
      local.get $7
      i32x4.splat
      local.get $8
      local.get $15
      f64x2.gt
      local.get $13
      local.get $15
      f64x2.gt
      i16x8.narrow_i32x4_s
      i32x4.bitmask
      i32.const 4
      i32.shl
      i32.const 655360
      i32.add
      local.tee $20
      v128.load
      i32x4.add
      v128.store
      local.get $7
      local.get $20
      i32.load offset=12
      i32.add
      local.set $7
      local.get $19
      i32.const 32
      i32.lt_u
      br_if $for-break1
      local.get $9
      i32.const 32
      i32.add
      local.set $9
      local.get $11
      i32.const 16
      i32.add
      local.set $11
      br $for-loop|1
     end
    end
    local.get $6
    i32.const 1
    i32.sub
    local.tee $9
    local.get $7
    local.get $12
    i32x4.extract_lane 1
    local.tee $7
    local.get $12
    i32x4.extract_lane 3
    local.tee $11
    local.get $7
    local.get $11
    i32.gt_u
    select
    i32.const 2146435072
    i32.ge_u
    select
    local.tee $7
    local.get $9
    i32.ne
    if (result i32)
     local.get $3
     local.get $16
     local.get $14
     i32.const 3
     i32.shl
     i32.add
     i32.const 8
     i32.sub
     f64.load
     f64.store
     local.get $7
    else
     local.get $16
     local.get $14
     local.get $10
     local.get $2
     local.get $3
     local.get $17
     local.get $6
     call $kernels/sessionize/assembly/rows/rowByRow<f64>
     local.tee $7
     i32.const 0
     i32.lt_s
     if
      local.get $7
      return
     end
     local.get $6
     local.get $7
     i32.add
    end
    local.set $6
    local.get $10
    local.get $14
    i32.add
    local.set $10
    br $while-continue|0
   end
  end
  local.get $6
  local.get $5
  i32.sub
 )
 (func $kernels/sessionize/assembly/count/countFrom<i64> (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  i32.const 1
  local.set $8
  local.get $2
  i64x2.splat
  local.set $9
  loop $while-continue|0
   local.get $1
   local.get $8
   i32.gt_u
   if
    local.get $0
    local.get $8
    i32.const 3
    i32.shl
    i32.add
    local.tee $16
    i32.const 8
    i32.sub
    local.tee $18
    local.tee $4
    i32.const 1024
    local.get $1
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    i32.const 1024
    i32.gt_u
    select
    local.tee $11
    i32.const 3
    i32.shl
    i32.add
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $6
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    loop $for-loop|1
     local.get $4
     i32.const -64
     i32.sub
     local.tee $5
     local.get $12
     i32.le_u
     if
      local.get $7
      local.get $4
      v128.load offset=8
      local.get $4
      v128.load
      i64x2.sub
      local.tee $21
      i32x4.max_u
      local.get $4
      v128.load offset=24
      local.get $4
      v128.load offset=16
      i64x2.sub
      local.tee $22
      i32x4.max_u
      local.set $7
      local.get $15
      local.get $4
      v128.load offset=40
      local.get $4
      v128.load offset=32
      i64x2.sub
      local.tee $19
      i32x4.max_u
      local.get $4
      v128.load offset=56
      local.get $4
      v128.load offset=48
      i64x2.sub
      local.tee $20
      i32x4.max_u
      local.set $15
      local.get $10
      local.get $21
      local.get $9
      i64x2.gt_s
      i64x2.sub
      local.set $10
      local.get $6
      local.get $22
      local.get $9
      i64x2.gt_s
      i64x2.sub
      local.set $6
      local.get $13
      local.get $19
      local.get $9
      i64x2.gt_s
      i64x2.sub
      local.set $13
      local.get $14
      local.get $20
      local.get $9
      i64x2.gt_s
      i64x2.sub
      local.set $14
      local.get $5
      local.set $4
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $4
     i32.const 16
     i32.add
     local.tee $5
     local.get $12
     i32.le_u
     if
      local.get $7
      local.get $4
      v128.load offset=8
      local.get $4
      v128.load
      i64x2.sub
      local.tee $19
      i32x4.max_u
      local.set $7
      local.get $10
      local.get $19
      local.get $9
      i64x2.gt_s
      i64x2.sub
      local.set $10
      local.get $5
      local.set $4
      br $for-loop|2
     end
    end
    local.get $4
    local.get $12
    i32.lt_u
    if
     local.get $7
     local.get $4
     v128.load offset=8
     local.get $4
     v128.load
     i64x2.sub
     i32.const 655712
     v128.load
     v128.and
     local.tee $19
     i32x4.max_u
     local.set $7
     local.get $6
     local.get $19
     local.get $9
     i64x2.gt_s
     i64x2.sub
     local.set $6
    end
    local.get $7
    local.get $15
    i32x4.max_u
    local.tee $7
    i32x4.extract_lane 1
    local.tee $4
    local.get $7
    i32x4.extract_lane 3
    local.tee $5
    local.get $4
    local.get $5
    i32.gt_u
    select
    i32.const 1048576
    i32.lt_u
    if (result i32)
     local.get $18
     i64.load
     i64.const 4611686018427387904
     i64.lt_s
    else
     i32.const 0
    end
    if (result i32)
     local.get $10
     local.get $6
     i64x2.add
     local.get $13
     local.get $14
     i64x2.add
     i64x2.add
     local.tee $6
     i64x2.extract_lane 0
     local.get $6
     i64x2.extract_lane 1
     i64.add
     i32.wrap_i64
    else
     i32.const -1
    end
    local.tee $4
    i32.const 0
    i32.ge_s
    if
     local.get $3
     local.get $16
     local.get $11
     i32.const 3
     i32.shl
     i32.add
     i32.const 8
     i32.sub
     i64.load
     i64.store
    else
     local.get $16
     local.get $11
     local.get $8
     local.get $2
     local.get $3
     i32.const 0
     i32.const 0
     call $kernels/sessionize/assembly/rows/rowByRow<i64>
     local.tee $4
     i32.const 0
     i32.lt_s
     if
      local.get $4
      return
     end
    end
    local.get $4
    local.get $17
    i32.add
    local.set $17
    local.get $8
    local.get $11
    i32.add
    local.set $8
    br $while-continue|0
   end
  end
  local.get $17
 )
 (func $kernels/sessionize/assembly/count/countFrom<f64> (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 v128)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 v128)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  i32.const 1
  local.set $8
  local.get $2
  f64x2.splat
  local.set $9
  loop $while-continue|0
   local.get $1
   local.get $8
   i32.gt_u
   if
    local.get $0
    local.get $8
    i32.const 3
    i32.shl
    i32.add
    local.tee $16
    i32.const 8
    i32.sub
    local.tee $4
    i32.const 1024
    local.get $1
    local.get $8
    i32.sub
    local.tee $5
    local.get $5
    i32.const 1024
    i32.gt_u
    select
    local.tee $11
    i32.const 3
    i32.shl
    i32.add
    local.set $12
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $10
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $6
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $13
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $14
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $15
    loop $for-loop|1
     local.get $4
     i32.const -64
     i32.sub
     local.tee $5
     local.get $12
     i32.le_u
     if
      local.get $7
      local.get $4
      v128.load offset=8
      local.get $4
      v128.load
      f64x2.sub
      local.tee $20
      i32x4.max_u
      local.get $4
      v128.load offset=24
      local.get $4
      v128.load offset=16
      f64x2.sub
      local.tee $21
      i32x4.max_u
      local.set $7
      local.get $15
      local.get $4
      v128.load offset=40
      local.get $4
      v128.load offset=32
      f64x2.sub
      local.tee $18
      i32x4.max_u
      local.get $4
      v128.load offset=56
      local.get $4
      v128.load offset=48
      f64x2.sub
      local.tee $19
      i32x4.max_u
      local.set $15
      local.get $10
      local.get $20
      local.get $9
      f64x2.gt
      i64x2.sub
      local.set $10
      local.get $6
      local.get $21
      local.get $9
      f64x2.gt
      i64x2.sub
      local.set $6
      local.get $13
      local.get $18
      local.get $9
      f64x2.gt
      i64x2.sub
      local.set $13
      local.get $14
      local.get $19
      local.get $9
      f64x2.gt
      i64x2.sub
      local.set $14
      local.get $5
      local.set $4
      br $for-loop|1
     end
    end
    loop $for-loop|2
     local.get $4
     i32.const 16
     i32.add
     local.tee $5
     local.get $12
     i32.le_u
     if
      local.get $7
      local.get $4
      v128.load offset=8
      local.get $4
      v128.load
      f64x2.sub
      local.tee $18
      i32x4.max_u
      local.set $7
      local.get $10
      local.get $18
      local.get $9
      f64x2.gt
      i64x2.sub
      local.set $10
      local.get $5
      local.set $4
      br $for-loop|2
     end
    end
    local.get $4
    local.get $12
    i32.lt_u
    if
     local.get $7
     local.get $4
     v128.load offset=8
     local.get $4
     v128.load
     f64x2.sub
     i32.const 655712
     v128.load
     v128.and
     local.tee $18
     i32x4.max_u
     local.set $7
     local.get $6
     local.get $18
     local.get $9
     f64x2.gt
     i64x2.sub
     local.set $6
    end
    local.get $7
    local.get $15
    i32x4.max_u
    local.tee $7
    i32x4.extract_lane 1
    local.tee $4
    local.get $7
    i32x4.extract_lane 3
    local.tee $5
    local.get $4
    local.get $5
    i32.gt_u
    select
    i32.const 2146435072
    i32.ge_u
    if (result i32)
     i32.const -1
    else
     local.get $10
     local.get $6
     i64x2.add
     local.get $13
     local.get $14
     i64x2.add
     i64x2.add
     local.tee $6
     i64x2.extract_lane 0
     local.get $6
     i64x2.extract_lane 1
     i64.add
     i32.wrap_i64
    end
    local.tee $4
    i32.const 0
    i32.ge_s
    if
     local.get $3
     local.get $16
     local.get $11
     i32.const 3
     i32.shl
     i32.add
     i32.const 8
     i32.sub
     f64.load
     f64.store
    else
     local.get $16
     local.get $11
     local.get $8
     local.get $2
     local.get $3
     i32.const 0
     i32.const 0
     call $kernels/sessionize/assembly/rows/rowByRow<f64>
     local.tee $4
     i32.const 0
     i32.lt_s
     if
      local.get $4
      return
     end
    end
    local.get $4
    local.get $17
    i32.add
    local.set $17
    local.get $8
    local.get $11
    i32.add
    local.set $8
    br $while-continue|0
   end
  end
  local.get $17
 )
 (func $kernels/sessionize/assembly/rows/disorderAt (result i32)
  global.get $kernels/sessionize/assembly/rows/disorder
 )
 (func $kernels/sessionize/assembly/mod/idsOfLongs (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i64)
  local.get $2
  i64.trunc_sat_f64_s
  local.set $7
  block $kernels/sessionize/assembly/mod/ids<i64>|inlined.0
   local.get $1
   i32.eqz
   br_if $kernels/sessionize/assembly/mod/ids<i64>|inlined.0
   local.get $0
   i32.const 1
   i32.const 0
   local.get $7
   local.get $3
   local.get $4
   local.get $5
   call $kernels/sessionize/assembly/rows/rowByRow<i64>
   local.tee $6
   i32.const 0
   i32.lt_s
   br_if $kernels/sessionize/assembly/mod/ids<i64>|inlined.0
   local.get $0
   local.get $1
   local.get $7
   local.get $3
   local.get $4
   local.get $5
   local.get $6
   i32.add
   call $kernels/sessionize/assembly/ids/idsFrom<i64>
   local.tee $0
   local.get $0
   local.get $6
   i32.add
   local.get $0
   i32.const 0
   i32.lt_s
   select
   local.set $6
  end
  local.get $6
 )
 (func $kernels/sessionize/assembly/mod/idsOfDoubles (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  block $kernels/sessionize/assembly/mod/ids<f64>|inlined.0
   local.get $1
   i32.eqz
   br_if $kernels/sessionize/assembly/mod/ids<f64>|inlined.0
   local.get $0
   i32.const 1
   i32.const 0
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   call $kernels/sessionize/assembly/rows/rowByRow<f64>
   local.tee $6
   i32.const 0
   i32.lt_s
   br_if $kernels/sessionize/assembly/mod/ids<f64>|inlined.0
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   local.get $5
   local.get $6
   i32.add
   call $kernels/sessionize/assembly/ids/idsFrom<f64>
   local.tee $0
   local.get $0
   local.get $6
   i32.add
   local.get $0
   i32.const 0
   i32.lt_s
   select
   local.set $6
  end
  local.get $6
 )
 (func $kernels/sessionize/assembly/mod/groupIdsOfLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i32)
  (local $18 i64)
  (local $19 i32)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 i32)
  (local $24 i32)
  (local $25 i32)
  (local $26 i32)
  (local $27 i32)
  local.get $0
  local.set $10
  local.get $4
  i64.trunc_sat_f64_s
  local.set $18
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $19
  block $kernels/sessionize/assembly/mod/groupIds<i64>|inlined.0 (result i32)
   loop $while-continue|0
    local.get $1
    local.get $19
    i32.lt_u
    if
     local.get $1
     local.tee $2
     i32.load
     i32.const 1024
     i32.add
     local.set $0
     loop $while-continue|1
      local.get $2
      local.get $19
      i32.lt_u
      if (result i32)
       local.get $2
       i32.load offset=4
       local.get $0
       i32.le_u
      else
       i32.const 0
      end
      if
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       br $while-continue|1
      end
     end
     local.get $1
     local.get $2
     local.tee $0
     i32.eq
     if
      local.get $2
      i32.const 4
      i32.add
      local.set $0
     else
      local.get $18
      i64x2.splat
      local.set $20
      i32.const 655728
      local.set $9
      i32.const 0
      local.set $2
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $13
      local.get $10
      local.get $1
      i32.load
      local.tee $16
      local.get $3
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.tee $24
      i32.const 8
      i32.sub
      local.tee $8
      v128.load64_splat
      local.tee $12
      local.set $14
      local.get $8
      local.get $0
      i32.load
      local.get $16
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.set $7
      loop $for-loop|2
       local.get $7
       local.get $8
       i32.gt_u
       if
        local.get $8
        v128.load offset=8
        local.tee $21
        local.get $8
        v128.load
        i64x2.sub
        local.set $15
        local.get $8
        v128.load offset=24
        local.tee $22
        local.get $8
        v128.load offset=16
        i64x2.sub
        local.set $6
        local.get $7
        local.get $8
        i32.sub
        local.tee $11
        i32.const 32
        i32.lt_u
        if
         local.get $15
         local.get $11
         i32.const 2
         i32.shl
         local.tee $11
         i32.const 655584
         i32.add
         v128.load
         v128.and
         local.set $15
         local.get $6
         local.get $11
         i32.const 655600
         i32.add
         v128.load
         v128.and
         local.set $6
        end
        local.get $13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $15
        i64x2.gt_s
        i64x2.sub
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $6
        i64x2.gt_s
        i64x2.sub
        local.set $13
        local.get $12
        local.get $21
        i32x4.min_s
        local.get $22
        i32x4.min_s
        local.set $12
        local.get $14
        local.get $21
        i32x4.max_s
        local.get $22
        i32x4.max_s
        local.set $14
        local.get $9
        local.get $2
        i32x4.splat
        local.get $15
        local.get $20
        i64x2.gt_s
        local.get $6
        local.get $20
        i64x2.gt_s
        i16x8.narrow_i32x4_s
        i32x4.bitmask
        i32.const 4
        i32.shl
        i32.const 655360
        i32.add
        local.tee $11
        v128.load
        i32x4.add
        v128.store
        local.get $2
        local.get $11
        i32.load offset=12
        i32.add
        local.set $2
        local.get $8
        i32.const 32
        i32.add
        local.set $8
        local.get $9
        i32.const 16
        i32.add
        local.set $9
        br $for-loop|2
       end
      end
      local.get $0
      local.get $1
      i32.const -1
      local.get $13
      i64x2.extract_lane 0
      local.get $13
      i64x2.extract_lane 1
      i64.add
      i32.wrap_i64
      local.get $12
      i32x4.extract_lane 1
      local.tee $2
      local.get $12
      i32x4.extract_lane 3
      local.tee $7
      local.get $2
      local.get $7
      i32.lt_s
      select
      i32.const -1073741824
      i32.lt_s
      local.get $14
      i32x4.extract_lane 1
      local.tee $2
      local.get $14
      i32x4.extract_lane 3
      local.tee $7
      local.get $2
      local.get $7
      i32.gt_s
      select
      i32.const 1073741824
      i32.ge_s
      i32.or
      select
      local.tee $25
      i32.const 0
      i32.lt_s
      if (result i32)
       i32.const 0
      else
       i32.const 0
       local.set $11
       i32.const 0
       local.set $2
       local.get $5
       local.get $16
       local.get $3
       i32.sub
       i32.const 2
       i32.shl
       i32.add
       local.set $17
       loop $for-loop|3
        local.get $0
        local.get $1
        i32.gt_u
        if
         local.get $1
         i32.load offset=4
         local.get $16
         i32.sub
         local.tee $7
         local.get $2
         i32.gt_u
         local.set $23
         local.get $2
         i32.const 2
         i32.shl
         i32.const 655728
         i32.add
         local.tee $26
         i32.load
         i32.const 1
         i32.sub
         i32x4.splat
         local.set $6
         i32.const 0
         local.set $8
         local.get $7
         local.get $2
         i32.sub
         i32.const 2
         i32.shl
         local.set $27
         loop $for-loop|4
          local.get $8
          local.get $27
          i32.lt_u
          if
           local.get $8
           local.set $9
           loop $for-loop|5
            local.get $9
            local.get $8
            i32.const 128
            i32.add
            i32.lt_u
            if
             local.get $9
             local.get $17
             i32.add
             local.get $9
             local.get $26
             i32.add
             v128.load
             local.get $6
             i32x4.sub
             v128.store
             local.get $9
             i32.const 16
             i32.add
             local.set $9
             br $for-loop|5
            end
           end
           local.get $8
           i32.const 128
           i32.add
           local.set $8
           br $for-loop|4
          end
         end
         local.get $17
         local.get $7
         local.get $2
         i32.sub
         i32.const 2
         i32.shl
         i32.add
         local.set $17
         local.get $24
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         local.set $2
         local.get $23
         if (result i32)
          local.get $2
          i64.load
          local.get $2
          i32.const 8
          i32.sub
          i64.load
          i64.lt_s
         else
          local.get $23
         end
         local.get $11
         i32.add
         local.set $11
         local.get $7
         local.set $2
         local.get $1
         i32.const 4
         i32.add
         local.set $1
         br $for-loop|3
        end
       end
       local.get $11
       local.get $25
       i32.eq
      end
      select
      local.set $1
     end
     loop $for-loop|6
      local.get $0
      local.get $1
      i32.gt_u
      if
       local.get $1
       i32.load
       local.get $3
       i32.sub
       local.tee $7
       local.get $1
       i32.load offset=4
       local.get $3
       i32.sub
       local.tee $2
       i32.eq
       if
        i32.const 0
        local.set $2
       else
        i32.const 659952
        local.get $10
        local.get $7
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        i64.load
        i64.store
        i32.const 659960
        i32.const 1
        i32.store
        local.get $5
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.tee $9
        i32.const 1
        i32.store
        local.get $8
        local.get $2
        local.get $7
        i32.sub
        local.get $18
        i32.const 659952
        local.get $9
        i32.const 1
        call $kernels/sessionize/assembly/ids/idsFrom<i64>
        local.tee $2
        i32.const 0
        i32.lt_s
        if
         global.get $kernels/sessionize/assembly/rows/disorder
         local.get $7
         i32.add
         global.set $kernels/sessionize/assembly/rows/disorder
        end
       end
       i32.const -1
       local.get $2
       i32.const 0
       i32.lt_s
       br_if $kernels/sessionize/assembly/mod/groupIds<i64>|inlined.0
       drop
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       br $for-loop|6
      end
     end
     br $while-continue|0
    end
   end
   i32.const 0
  end
 )
 (func $kernels/sessionize/assembly/mod/groupIdsOfDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 f64)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 v128)
  (local $22 i32)
  (local $23 i32)
  local.get $0
  local.set $10
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $15
  block $kernels/sessionize/assembly/mod/groupIds<f64>|inlined.0 (result i32)
   loop $while-continue|0
    local.get $1
    local.get $15
    i32.lt_u
    if
     local.get $1
     local.set $2
     local.get $1
     i32.load
     i32.const 1024
     i32.add
     local.set $0
     loop $while-continue|1
      local.get $2
      local.get $15
      i32.lt_u
      if (result i32)
       local.get $2
       i32.load offset=4
       local.get $0
       i32.le_u
      else
       i32.const 0
      end
      if
       local.get $2
       i32.const 4
       i32.add
       local.set $2
       br $while-continue|1
      end
     end
     local.get $1
     local.get $2
     local.tee $0
     i32.eq
     if
      local.get $2
      i32.const 4
      i32.add
      local.set $0
     else
      local.get $4
      f64x2.splat
      local.set $21
      i32.const 655728
      local.set $7
      i32.const 0
      local.set $2
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $11
      local.get $10
      local.get $1
      local.tee $9
      i32.load
      local.tee $23
      local.get $3
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.tee $18
      i32.const 8
      i32.sub
      local.tee $1
      v128.load64_splat
      drop
      local.get $1
      local.get $0
      i32.load
      local.get $23
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.set $8
      loop $for-loop|2
       local.get $1
       local.get $8
       i32.lt_u
       if
        local.get $1
        v128.load offset=8
        local.get $1
        v128.load
        f64x2.sub
        local.set $12
        local.get $1
        v128.load offset=24
        local.get $1
        v128.load offset=16
        f64x2.sub
        local.set $6
        local.get $8
        local.get $1
        i32.sub
        local.tee $13
        i32.const 32
        i32.lt_u
        if
         local.get $12
         local.get $13
         i32.const 2
         i32.shl
         local.tee $13
         i32.const 655584
         i32.add
         v128.load
         v128.and
         local.set $12
         local.get $6
         local.get $13
         i32.const 655600
         i32.add
         v128.load
         v128.and
         local.set $6
        end
        local.get $11
        local.get $12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.ge
        v128.not
        i64x2.sub
        local.get $6
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.ge
        v128.not
        i64x2.sub
        local.set $11
        local.get $7
        local.get $2
        i32x4.splat
        local.get $12
        local.get $21
        f64x2.gt
        local.get $6
        local.get $21
        f64x2.gt
        i16x8.narrow_i32x4_s
        i32x4.bitmask
        i32.const 4
        i32.shl
        i32.const 655360
        i32.add
        local.tee $13
        v128.load
        i32x4.add
        v128.store
        local.get $2
        local.get $13
        i32.load offset=12
        i32.add
        local.set $2
        local.get $1
        i32.const 32
        i32.add
        local.set $1
        local.get $7
        i32.const 16
        i32.add
        local.set $7
        br $for-loop|2
       end
      end
      local.get $0
      local.get $9
      local.get $11
      i64x2.extract_lane 0
      local.get $11
      i64x2.extract_lane 1
      i64.add
      i32.wrap_i64
      local.tee $19
      i32.const 0
      i32.lt_s
      if (result i32)
       i32.const 0
      else
       i32.const 0
       local.set $13
       i32.const 0
       local.set $2
       local.get $5
       local.get $23
       local.get $3
       i32.sub
       i32.const 2
       i32.shl
       i32.add
       local.set $14
       loop $for-loop|3
        local.get $0
        local.get $9
        i32.gt_u
        if
         local.get $9
         i32.load offset=4
         local.get $23
         i32.sub
         local.tee $1
         local.get $2
         i32.gt_u
         local.set $16
         local.get $2
         i32.const 2
         i32.shl
         i32.const 655728
         i32.add
         local.tee $20
         i32.load
         i32.const 1
         i32.sub
         i32x4.splat
         local.set $6
         i32.const 0
         local.set $8
         local.get $1
         local.get $2
         i32.sub
         i32.const 2
         i32.shl
         local.set $22
         loop $for-loop|4
          local.get $8
          local.get $22
          i32.lt_u
          if
           local.get $8
           local.set $7
           loop $for-loop|5
            local.get $7
            local.get $8
            i32.const 128
            i32.add
            i32.lt_u
            if
             local.get $7
             local.get $14
             i32.add
             local.get $7
             local.get $20
             i32.add
             v128.load
             local.get $6
             i32x4.sub
             v128.store
             local.get $7
             i32.const 16
             i32.add
             local.set $7
             br $for-loop|5
            end
           end
           local.get $8
           i32.const 128
           i32.add
           local.set $8
           br $for-loop|4
          end
         end
         local.get $14
         local.get $1
         local.get $2
         i32.sub
         i32.const 2
         i32.shl
         i32.add
         local.set $14
         local.get $18
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         local.set $2
         local.get $16
         if (result i32)
          local.get $2
          f64.load
          local.get $2
          i32.const 8
          i32.sub
          f64.load
          f64.lt
         else
          local.get $16
         end
         local.get $13
         i32.add
         local.set $13
         local.get $1
         local.set $2
         local.get $9
         i32.const 4
         i32.add
         local.set $9
         br $for-loop|3
        end
       end
       local.get $13
       local.get $19
       i32.eq
      end
      select
      local.set $1
     end
     loop $for-loop|6
      local.get $0
      local.get $1
      i32.gt_u
      if
       local.get $1
       i32.load
       local.get $3
       i32.sub
       local.tee $7
       local.get $1
       i32.load offset=4
       local.get $3
       i32.sub
       local.tee $2
       i32.eq
       if
        i32.const 0
        local.set $2
       else
        local.get $10
        local.get $7
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        f64.load
        local.tee $17
        local.get $17
        f64.eq
        local.set $9
        i32.const 659952
        local.get $17
        f64.store
        i32.const 659960
        local.get $9
        i32.store
        local.get $5
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.tee $13
        local.get $9
        i32.store
        local.get $8
        local.get $2
        local.get $7
        i32.sub
        local.get $4
        i32.const 659952
        local.get $13
        local.get $9
        call $kernels/sessionize/assembly/ids/idsFrom<f64>
        local.tee $2
        i32.const 0
        i32.lt_s
        if
         global.get $kernels/sessionize/assembly/rows/disorder
         local.get $7
         i32.add
         global.set $kernels/sessionize/assembly/rows/disorder
        end
       end
       i32.const -1
       local.get $2
       i32.const 0
       i32.lt_s
       br_if $kernels/sessionize/assembly/mod/groupIds<f64>|inlined.0
       drop
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       br $for-loop|6
      end
     end
     br $while-continue|0
    end
   end
   i32.const 0
  end
 )
 (func $kernels/sessionize/assembly/mod/groupCountsOfLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i64)
  (local $17 i32)
  (local $18 v128)
  (local $19 i32)
  (local $20 v128)
  (local $21 v128)
  (local $22 i32)
  (local $23 i32)
  (local $24 i32)
  local.get $0
  local.set $10
  local.get $4
  i64.trunc_sat_f64_s
  local.set $16
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $17
  block $kernels/sessionize/assembly/mod/groupCounts<i64>|inlined.0 (result i32)
   loop $while-continue|0
    local.get $1
    local.get $17
    i32.lt_u
    if
     local.get $1
     local.tee $0
     i32.load
     i32.const 1024
     i32.add
     local.set $2
     loop $while-continue|1
      local.get $0
      local.get $17
      i32.lt_u
      if (result i32)
       local.get $0
       i32.load offset=4
       local.get $2
       i32.le_u
      else
       i32.const 0
      end
      if
       local.get $0
       i32.const 4
       i32.add
       local.set $0
       br $while-continue|1
      end
     end
     local.get $0
     local.get $1
     i32.eq
     if
      local.get $0
      i32.const 4
      i32.add
      local.set $0
     else
      local.get $5
      local.set $9
      local.get $16
      i64x2.splat
      local.set $18
      i32.const 655728
      local.set $11
      i32.const 0
      local.set $7
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $12
      local.get $1
      local.set $8
      local.get $10
      local.get $1
      i32.load
      local.tee $19
      local.get $3
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.tee $22
      i32.const 8
      i32.sub
      local.tee $2
      v128.load64_splat
      local.tee $13
      local.set $14
      local.get $2
      local.get $0
      i32.load
      local.get $19
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.set $23
      loop $for-loop|2
       local.get $2
       local.get $23
       i32.lt_u
       if
        local.get $2
        v128.load offset=8
        local.tee $20
        local.get $2
        v128.load
        i64x2.sub
        local.set $6
        local.get $2
        v128.load offset=24
        local.tee $21
        local.get $2
        v128.load offset=16
        i64x2.sub
        local.set $15
        local.get $23
        local.get $2
        i32.sub
        local.tee $24
        i32.const 32
        i32.lt_u
        if
         local.get $15
         local.get $24
         i32.const 2
         i32.shl
         local.tee $24
         i32.const 655600
         i32.add
         v128.load
         v128.and
         local.set $15
         local.get $6
         local.get $24
         i32.const 655584
         i32.add
         v128.load
         v128.and
         local.set $6
        end
        local.get $12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $6
        i64x2.gt_s
        i64x2.sub
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $15
        i64x2.gt_s
        i64x2.sub
        local.set $12
        local.get $13
        local.get $20
        i32x4.min_s
        local.get $21
        i32x4.min_s
        local.set $13
        local.get $14
        local.get $20
        i32x4.max_s
        local.get $21
        i32x4.max_s
        local.set $14
        local.get $11
        local.get $7
        i32x4.splat
        local.get $6
        local.get $18
        i64x2.gt_s
        local.get $15
        local.get $18
        i64x2.gt_s
        i16x8.narrow_i32x4_s
        i32x4.bitmask
        i32.const 4
        i32.shl
        i32.const 655360
        i32.add
        local.tee $24
        v128.load
        i32x4.add
        v128.store
        local.get $7
        local.get $24
        i32.load offset=12
        i32.add
        local.set $7
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $11
        i32.const 16
        i32.add
        local.set $11
        br $for-loop|2
       end
      end
      i32.const -1
      local.get $12
      i64x2.extract_lane 0
      local.get $12
      i64x2.extract_lane 1
      i64.add
      i32.wrap_i64
      local.get $13
      i32x4.extract_lane 1
      local.tee $2
      local.get $13
      i32x4.extract_lane 3
      local.tee $7
      local.get $2
      local.get $7
      i32.lt_s
      select
      i32.const -1073741824
      i32.lt_s
      local.get $14
      i32x4.extract_lane 1
      local.tee $2
      local.get $14
      i32x4.extract_lane 3
      local.tee $7
      local.get $2
      local.get $7
      i32.gt_s
      select
      i32.const 1073741824
      i32.ge_s
      i32.or
      select
      local.tee $23
      i32.const 0
      i32.lt_s
      if (result i32)
       i32.const 0
      else
       i32.const 0
       local.set $11
       i32.const 0
       local.set $2
       loop $for-loop|3
        local.get $0
        local.get $8
        i32.gt_u
        if
         local.get $8
         i32.load offset=4
         local.get $19
         i32.sub
         local.tee $7
         local.get $2
         i32.gt_u
         local.set $24
         local.get $9
         local.get $7
         i32.const 2
         i32.shl
         i32.const 655724
         i32.add
         i32.load
         local.get $2
         i32.const 2
         i32.shl
         i32.const 655728
         i32.add
         i32.load
         i32.const 1
         i32.sub
         i32.sub
         i32.const 0
         local.get $24
         select
         i32.store
         local.get $9
         i32.const 4
         i32.add
         local.set $9
         local.get $22
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         local.set $2
         local.get $24
         if (result i32)
          local.get $2
          i64.load
          local.get $2
          i32.const 8
          i32.sub
          i64.load
          i64.lt_s
         else
          local.get $24
         end
         local.get $11
         i32.add
         local.set $11
         local.get $7
         local.set $2
         local.get $8
         i32.const 4
         i32.add
         local.set $8
         br $for-loop|3
        end
       end
       local.get $11
       local.get $23
       i32.eq
      end
      if
       local.get $5
       local.get $0
       local.get $1
       i32.sub
       i32.add
       local.set $5
       local.get $0
       local.set $1
      end
     end
     loop $for-loop|6
      local.get $0
      local.get $1
      i32.gt_u
      if
       i32.const -1
       local.get $1
       i32.load
       local.get $3
       i32.sub
       local.tee $2
       local.get $1
       i32.load offset=4
       local.get $3
       i32.sub
       local.tee $7
       i32.eq
       if (result i32)
        i32.const 0
       else
        i32.const 659952
        local.get $10
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        i64.load
        i64.store
        i32.const 659960
        i32.const 1
        i32.store
        local.get $8
        local.get $7
        local.get $2
        i32.sub
        local.get $16
        i32.const 659952
        call $kernels/sessionize/assembly/count/countFrom<i64>
        local.tee $7
        i32.const 0
        i32.lt_s
        if
         global.get $kernels/sessionize/assembly/rows/disorder
         local.get $2
         i32.add
         global.set $kernels/sessionize/assembly/rows/disorder
        end
        i32.const -1
        local.get $7
        i32.const 1
        i32.add
        local.get $7
        i32.const 0
        i32.lt_s
        select
       end
       local.tee $2
       i32.const 0
       i32.lt_s
       br_if $kernels/sessionize/assembly/mod/groupCounts<i64>|inlined.0
       drop
       local.get $5
       local.get $2
       i32.store
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       local.get $5
       i32.const 4
       i32.add
       local.set $5
       br $for-loop|6
      end
     end
     br $while-continue|0
    end
   end
   i32.const 0
  end
 )
 (func $kernels/sessionize/assembly/mod/groupCountsOfDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 f64) (param $5 i32) (result i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 i32)
  (local $17 f64)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  local.get $0
  local.set $10
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $14
  block $kernels/sessionize/assembly/mod/groupCounts<f64>|inlined.0 (result i32)
   loop $while-continue|0
    local.get $1
    local.get $14
    i32.lt_u
    if
     local.get $1
     local.tee $0
     i32.load
     i32.const 1024
     i32.add
     local.set $2
     loop $while-continue|1
      local.get $0
      local.get $14
      i32.lt_u
      if (result i32)
       local.get $0
       i32.load offset=4
       local.get $2
       i32.le_u
      else
       i32.const 0
      end
      if
       local.get $0
       i32.const 4
       i32.add
       local.set $0
       br $while-continue|1
      end
     end
     local.get $0
     local.get $1
     i32.eq
     if
      local.get $0
      i32.const 4
      i32.add
      local.set $0
     else
      local.get $5
      local.set $8
      local.get $4
      f64x2.splat
      local.set $15
      i32.const 655728
      local.set $7
      i32.const 0
      local.set $11
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $12
      local.get $1
      local.set $9
      local.get $10
      local.get $1
      i32.load
      local.tee $16
      local.get $3
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.tee $18
      i32.const 8
      i32.sub
      local.tee $2
      v128.load64_splat
      drop
      local.get $2
      local.get $0
      i32.load
      local.get $16
      i32.sub
      i32.const 3
      i32.shl
      i32.add
      local.set $19
      loop $for-loop|2
       local.get $2
       local.get $19
       i32.lt_u
       if
        local.get $2
        v128.load offset=8
        local.get $2
        v128.load
        f64x2.sub
        local.set $6
        local.get $2
        v128.load offset=24
        local.get $2
        v128.load offset=16
        f64x2.sub
        local.set $13
        local.get $19
        local.get $2
        i32.sub
        local.tee $20
        i32.const 32
        i32.lt_u
        if
         local.get $13
         local.get $20
         i32.const 2
         i32.shl
         local.tee $20
         i32.const 655600
         i32.add
         v128.load
         v128.and
         local.set $13
         local.get $6
         local.get $20
         i32.const 655584
         i32.add
         v128.load
         v128.and
         local.set $6
        end
        local.get $12
        local.get $6
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.ge
        v128.not
        i64x2.sub
        local.get $13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.ge
        v128.not
        i64x2.sub
        local.set $12
        local.get $7
        local.get $11
        i32x4.splat
        local.get $6
        local.get $15
        f64x2.gt
        local.get $13
        local.get $15
        f64x2.gt
        i16x8.narrow_i32x4_s
        i32x4.bitmask
        i32.const 4
        i32.shl
        i32.const 655360
        i32.add
        local.tee $20
        v128.load
        i32x4.add
        v128.store
        local.get $11
        local.get $20
        i32.load offset=12
        i32.add
        local.set $11
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        local.get $7
        i32.const 16
        i32.add
        local.set $7
        br $for-loop|2
       end
      end
      local.get $12
      i64x2.extract_lane 0
      local.get $12
      i64x2.extract_lane 1
      i64.add
      i32.wrap_i64
      local.tee $19
      i32.const 0
      i32.lt_s
      if (result i32)
       i32.const 0
      else
       i32.const 0
       local.set $11
       i32.const 0
       local.set $2
       loop $for-loop|3
        local.get $0
        local.get $9
        i32.gt_u
        if
         local.get $9
         i32.load offset=4
         local.get $16
         i32.sub
         local.tee $7
         local.get $2
         i32.gt_u
         local.set $20
         local.get $8
         local.get $7
         i32.const 2
         i32.shl
         i32.const 655724
         i32.add
         i32.load
         local.get $2
         i32.const 2
         i32.shl
         i32.const 655728
         i32.add
         i32.load
         i32.const 1
         i32.sub
         i32.sub
         i32.const 0
         local.get $20
         select
         i32.store
         local.get $8
         i32.const 4
         i32.add
         local.set $8
         local.get $18
         local.get $2
         i32.const 3
         i32.shl
         i32.add
         local.set $2
         local.get $20
         if (result i32)
          local.get $2
          f64.load
          local.get $2
          i32.const 8
          i32.sub
          f64.load
          f64.lt
         else
          local.get $20
         end
         local.get $11
         i32.add
         local.set $11
         local.get $7
         local.set $2
         local.get $9
         i32.const 4
         i32.add
         local.set $9
         br $for-loop|3
        end
       end
       local.get $11
       local.get $19
       i32.eq
      end
      if
       local.get $5
       local.get $0
       local.get $1
       i32.sub
       i32.add
       local.set $5
       local.get $0
       local.set $1
      end
     end
     loop $for-loop|6
      local.get $0
      local.get $1
      i32.gt_u
      if
       i32.const -1
       local.get $1
       i32.load
       local.get $3
       i32.sub
       local.tee $2
       local.get $1
       i32.load offset=4
       local.get $3
       i32.sub
       local.tee $7
       i32.eq
       if (result i32)
        i32.const 0
       else
        local.get $10
        local.get $2
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        f64.load
        local.tee $17
        local.get $17
        f64.eq
        local.set $9
        i32.const 659952
        local.get $17
        f64.store
        i32.const 659960
        local.get $9
        i32.store
        local.get $8
        local.get $7
        local.get $2
        i32.sub
        local.get $4
        i32.const 659952
        call $kernels/sessionize/assembly/count/countFrom<f64>
        local.tee $7
        i32.const 0
        i32.lt_s
        if
         global.get $kernels/sessionize/assembly/rows/disorder
         local.get $2
         i32.add
         global.set $kernels/sessionize/assembly/rows/disorder
        end
        i32.const -1
        local.get $7
        local.get $9
        i32.add
        local.get $7
        i32.const 0
        i32.lt_s
        select
       end
       local.tee $2
       i32.const 0
       i32.lt_s
       br_if $kernels/sessionize/assembly/mod/groupCounts<f64>|inlined.0
       drop
       local.get $5
       local.get $2
       i32.store
       local.get $1
       i32.const 4
       i32.add
       local.set $1
       local.get $5
       i32.const 4
       i32.add
       local.set $5
       br $for-loop|6
      end
     end
     br $while-continue|0
    end
   end
   i32.const 0
  end
 )
 (func $kernels/sessionize/assembly/mod/countLongs (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  local.get $2
  i64.trunc_sat_f64_s
  local.set $5
  block $kernels/sessionize/assembly/mod/count<i64>|inlined.0
   local.get $1
   i32.eqz
   br_if $kernels/sessionize/assembly/mod/count<i64>|inlined.0
   local.get $0
   i32.const 1
   i32.const 0
   local.get $5
   local.get $3
   i32.const 0
   i32.const 0
   call $kernels/sessionize/assembly/rows/rowByRow<i64>
   local.tee $4
   i32.const 0
   i32.lt_s
   br_if $kernels/sessionize/assembly/mod/count<i64>|inlined.0
   local.get $0
   local.get $1
   local.get $5
   local.get $3
   call $kernels/sessionize/assembly/count/countFrom<i64>
   local.tee $0
   local.get $0
   local.get $4
   i32.add
   local.get $0
   i32.const 0
   i32.lt_s
   select
   local.set $4
  end
  local.get $4
 )
 (func $kernels/sessionize/assembly/mod/countDoubles (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (result i32)
  (local $4 i32)
  block $kernels/sessionize/assembly/mod/count<f64>|inlined.0
   local.get $1
   i32.eqz
   br_if $kernels/sessionize/assembly/mod/count<f64>|inlined.0
   local.get $0
   i32.const 1
   i32.const 0
   local.get $2
   local.get $3
   i32.const 0
   i32.const 0
   call $kernels/sessionize/assembly/rows/rowByRow<f64>
   local.tee $4
   i32.const 0
   i32.lt_s
   br_if $kernels/sessionize/assembly/mod/count<f64>|inlined.0
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   call $kernels/sessionize/assembly/count/countFrom<f64>
   local.tee $0
   local.get $0
   local.get $4
   i32.add
   local.get $0
   i32.const 0
   i32.lt_s
   select
   local.set $4
  end
  local.get $4
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
