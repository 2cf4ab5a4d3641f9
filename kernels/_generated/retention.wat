(module
 (type $0 (func (param i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 12))
 (data $0 (i32.const 720912) "\ff\ff\ff\ff")
 (data $0.1 (i32.const 720928) "\ff\ff\ff\ff\ff\ff\ff\ff\00\00\00\00\00\00\00\00\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (export "union" (func $kernels/retention/assembly/mod/union))
 (export "retained" (func $kernels/retention/assembly/mod/retained))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (func $kernels/retention/assembly/mod/union (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 v128)
  (local $4 i32)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 i64)
  (local $9 v128)
  local.get $0
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.set $4
  loop $while-continue|0
   local.get $0
   i32.const 4096
   i32.add
   local.tee $1
   local.get $4
   i32.le_u
   if
    loop $for-loop|1
     local.get $0
     local.get $1
     i32.lt_u
     if
      local.get $3
      local.get $0
      v128.load
      v128.or
      local.set $3
      local.get $5
      local.get $0
      v128.load offset=16
      v128.or
      local.set $5
      local.get $6
      local.get $0
      v128.load offset=32
      v128.or
      local.set $6
      local.get $7
      local.get $0
      v128.load offset=48
      v128.or
      local.set $7
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      br $for-loop|1
     end
    end
    local.get $3
    local.get $5
    v128.or
    local.get $6
    local.get $7
    v128.or
    v128.or
    local.tee $9
    i64x2.extract_lane 0
    local.get $9
    i64x2.extract_lane 1
    i64.or
    local.tee $8
    i32.wrap_i64
    local.get $8
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    i32.or
    local.tee $1
    local.get $2
    i32.and
    local.get $2
    i32.eq
    if
     local.get $1
     return
    end
    br $while-continue|0
   end
  end
  local.get $3
  local.get $5
  v128.or
  local.get $6
  local.get $7
  v128.or
  v128.or
  local.set $3
  loop $for-loop|2
   local.get $0
   i32.const 16
   i32.add
   local.tee $1
   local.get $4
   i32.le_u
   if
    local.get $3
    local.get $0
    v128.load
    v128.or
    local.set $3
    local.get $1
    local.set $0
    br $for-loop|2
   end
  end
  local.get $3
  local.get $0
  v128.load
  local.get $4
  local.get $0
  i32.sub
  i32.const 2
  i32.shl
  i32.const 720896
  i32.add
  v128.load
  v128.and
  v128.or
  local.tee $3
  i64x2.extract_lane 0
  local.get $3
  i64x2.extract_lane 1
  i64.or
  local.tee $8
  i32.wrap_i64
  local.get $8
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  i32.or
 )
 (func $kernels/retention/assembly/mod/retained (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  local.get $0
  local.get $1
  i32.load
  local.get $3
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  local.get $1
  local.get $2
  i32.const 2
  i32.shl
  i32.add
  local.set $10
  loop $for-loop|0
   local.get $1
   local.get $10
   i32.lt_u
   if
    local.get $5
    local.tee $7
    i32.const 0
    local.get $0
    local.get $1
    i32.load offset=4
    local.get $3
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.tee $2
    local.get $6
    i32.sub
    local.tee $5
    i32.const 16
    i32.sub
    i32.const 112
    i32.le_u
    if (result i32)
     local.get $6
     v128.load
     local.get $2
     i32.const 16
     i32.sub
     local.tee $5
     v128.load
     v128.or
     local.get $6
     i32.const 16
     i32.add
     local.tee $11
     local.get $5
     local.get $5
     local.get $11
     i32.gt_u
     select
     v128.load
     local.get $6
     i32.const 32
     i32.add
     local.tee $11
     local.get $5
     local.get $5
     local.get $11
     i32.gt_u
     select
     v128.load
     v128.or
     v128.or
     local.get $6
     i32.const 48
     i32.add
     local.tee $11
     local.get $5
     local.get $5
     local.get $11
     i32.gt_u
     select
     v128.load
     local.get $6
     i32.const -64
     i32.sub
     local.tee $11
     local.get $5
     local.get $5
     local.get $11
     i32.gt_u
     select
     v128.load
     local.get $6
     i32.const 80
     i32.add
     local.tee $11
     local.get $5
     local.get $5
     local.get $11
     i32.gt_u
     select
     v128.load
     v128.or
     local.get $6
     i32.const 96
     i32.add
     local.tee $6
     local.get $5
     local.get $5
     local.get $6
     i32.gt_u
     select
     v128.load
     v128.or
     v128.or
     v128.or
     local.tee $8
     i64x2.extract_lane 0
     local.get $8
     i64x2.extract_lane 1
     i64.or
     local.tee $9
     i32.wrap_i64
     local.get $9
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.or
    else
     local.get $5
     i32.const 4096
     i32.lt_u
     if (result i32)
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $8
      loop $for-loop|1
       local.get $6
       i32.const 16
       i32.add
       local.tee $5
       local.get $2
       i32.le_u
       if
        local.get $8
        local.get $6
        v128.load
        v128.or
        local.set $8
        local.get $5
        local.set $6
        br $for-loop|1
       end
      end
      local.get $8
      local.get $6
      v128.load
      local.get $2
      local.get $6
      i32.sub
      i32.const 2
      i32.shl
      i32.const 720896
      i32.add
      v128.load
      v128.and
      v128.or
      local.tee $8
      i64x2.extract_lane 0
      local.get $8
      i64x2.extract_lane 1
      i64.or
      local.tee $9
      i32.wrap_i64
      local.get $9
      i64.const 32
      i64.shr_u
      i32.wrap_i64
      i32.or
     else
      local.get $6
      local.get $5
      i32.const 2
      i32.shr_u
      local.get $4
      call $kernels/retention/assembly/mod/union
     end
    end
    local.tee $5
    i32.const 1
    i32.and
    i32.sub
    local.get $4
    local.get $5
    i32.and
    i32.and
    i32.store
    local.get $2
    local.set $6
    local.get $1
    i32.const 4
    i32.add
    local.set $1
    local.get $7
    i32.const 4
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
