(module
 (type $0 (func (param i32)))
 (type $1 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $3 (func (param i32 i32 i32 i32 i32)))
 (type $4 (func))
 (type $5 (func (param i32 i32 i32 i32)))
 (type $6 (func (param i32) (result i32)))
 (type $7 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 10))
 (global $kernels/next_node/assembly/select/isBackward (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/isLast (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/isAnchored (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/hasAnchor (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/wanted (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/found (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/times (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/values (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/bases (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/masks (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/origin (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/hasNear (mut i32) (i32.const 0))
 (global $kernels/next_node/assembly/select/hasFar (mut i32) (i32.const 0))
 (data $0 (i32.const 589824) "\01\00\00\00\01\00\00\00\01\00\00\00\01")
 (export "findAnchorDoubles" (func $kernels/next_node/assembly/mod/findAnchorDoubles))
 (export "findAnchorLongs" (func $kernels/next_node/assembly/mod/findAnchorLongs))
 (export "findNearestDoubles" (func $kernels/next_node/assembly/mod/findNearestDoubles))
 (export "findNearestLongs" (func $kernels/next_node/assembly/mod/findNearestLongs))
 (export "groupsOfDoubles" (func $kernels/next_node/assembly/mod/groupsOfDoubles))
 (export "groupsOfLongs" (func $kernels/next_node/assembly/mod/groupsOfLongs))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "answer" (func $kernels/next_node/assembly/select/answer))
 (export "begin" (func $kernels/next_node/assembly/select/begin))
 (export "beginNearest" (func $kernels/next_node/assembly/select/beginNearest))
 (export "setColumns" (func $kernels/next_node/assembly/select/setColumns))
 (func $kernels/next_node/assembly/select/findNearest<i64> (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 i64)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  global.get $kernels/next_node/assembly/select/hasAnchor
  i32.const 1
  global.get $kernels/next_node/assembly/select/isAnchored
  select
  i32.const 0
  global.get $kernels/next_node/assembly/select/wanted
  select
  i32.eqz
  if
   return
  end
  global.get $kernels/next_node/assembly/select/isBackward
  i32.const 0
  i32.ne
  local.tee $6
  local.get $0
  local.tee $2
  local.tee $3
  i32.const 0
  i32.gt_s
  local.tee $1
  if (result i32)
   global.get $kernels/next_node/assembly/select/times
   i64.load
   global.get $kernels/next_node/assembly/select/times
   local.get $0
   i32.const 1
   i32.sub
   i32.const 3
   i32.shl
   i32.add
   i64.load
   i64.gt_s
  else
   local.get $1
  end
  i32.const 0
  i32.ne
  i32.ne
  local.set $9
  loop $while-continue|0
   local.get $3
   if
    local.get $3
    i32.const 1
    i32.sub
    local.get $2
    local.get $3
    i32.sub
    local.get $9
    select
    local.set $16
    local.get $3
    i32.const 16
    i32.ge_u
    if
     local.get $3
     i32.const 16
     i32.sub
     local.get $16
     local.get $9
     select
     local.set $0
     global.get $kernels/next_node/assembly/select/hasNear
     if (result i32)
      i32.const 590696
      v128.load64_splat
      local.set $7
      i32.const 590704
      v128.load64_splat
      local.set $8
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $10
      global.get $kernels/next_node/assembly/select/times
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.tee $0
      i32.const 128
      i32.add
      local.set $1
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $11
        local.get $7
        i64x2.ge_s
        local.get $11
        local.get $7
        i64x2.le_s
        local.get $6
        select
        local.tee $13
        local.get $0
        v128.load offset=16
        local.tee $12
        local.get $7
        i64x2.ge_s
        local.get $12
        local.get $7
        i64x2.le_s
        local.get $6
        select
        local.tee $14
        v128.or
        local.set $15
        local.get $10
        global.get $kernels/next_node/assembly/select/hasFar
        if (result v128)
         local.get $13
         local.get $8
         local.get $11
         i64x2.ge_s
         local.get $8
         local.get $11
         i64x2.le_s
         local.get $6
         select
         v128.and
         local.get $14
         local.get $8
         local.get $12
         i64x2.ge_s
         local.get $8
         local.get $12
         i64x2.le_s
         local.get $6
         select
         v128.and
         v128.or
        else
         local.get $15
        end
        v128.or
        local.set $10
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
      local.get $10
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $3
      i32.const 16
      i32.sub
      local.set $3
      br $while-continue|0
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      i32.const 16
      i32.lt_u
      if
       global.get $kernels/next_node/assembly/select/times
       local.get $16
       local.get $5
       i32.sub
       local.get $5
       local.get $16
       i32.add
       local.get $9
       select
       local.tee $0
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.set $4
       block $kernels/next_node/assembly/select/tryNearest<i64>|inlined.4
        global.get $kernels/next_node/assembly/select/isAnchored
        if (result i32)
         i32.const 589840
         i64.load
         local.tee $17
         local.get $4
         i64.ge_s
         local.get $4
         local.get $17
         i64.ge_s
         local.get $6
         select
        else
         i32.const 1
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.4
        global.get $kernels/next_node/assembly/select/hasNear
        if (result i32)
         i32.const 590696
         i64.load
         local.tee $17
         local.get $4
         i64.le_s
         local.get $4
         local.get $17
         i64.le_s
         local.get $6
         select
        else
         i32.const 1
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.4
        i32.const 589872
        global.get $kernels/next_node/assembly/select/times
        local.get $0
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store
        i32.const 589880
        local.get $0
        i32.const 2
        i32.shl
        local.tee $1
        global.get $kernels/next_node/assembly/select/values
        i32.add
        i32.load
        i32.store
        i32.const 589884
        global.get $kernels/next_node/assembly/select/masks
        local.get $1
        i32.add
        i32.load
        i32.store
        i32.const 589888
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        i32.const 0
        i32.ne
        i32.store
        i32.const 589892
        global.get $kernels/next_node/assembly/select/origin
        local.get $0
        i32.add
        i32.store
        global.get $kernels/next_node/assembly/select/isAnchored
        if
         local.get $6
         if
          i32.const 589872
          i64.load
          local.tee $4
          i32.const 589840
          i64.load
          local.tee $17
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$124
           local.get $4
           local.get $17
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$124
           i32.const 589880
           i32.load
           local.tee $1
           i32.const 589848
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$124
           i32.const 589888
           i32.load
           local.tee $1
           i32.const 589856
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$124
           i32.const 589884
           i32.load
           local.tee $1
           i32.const 589852
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$124
           i32.const 589892
           i32.load
           i32.const 589860
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589840
          i64.load
          local.tee $4
          i32.const 589872
          i64.load
          local.tee $17
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$125
           local.get $4
           local.get $17
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$125
           i32.const 589848
           i32.load
           local.tee $1
           i32.const 589880
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$125
           i32.const 589856
           i32.load
           local.tee $1
           i32.const 589888
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$125
           i32.const 589852
           i32.load
           local.tee $1
           i32.const 589884
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$125
           i32.const 589860
           i32.load
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         end
        else
         i32.const 1
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.4
        global.get $kernels/next_node/assembly/select/found
        i32.const 24
        i32.mul
        i32.const 589904
        i32.add
        local.set $1
        global.get $kernels/next_node/assembly/select/found
        global.get $kernels/next_node/assembly/select/wanted
        i32.eq
        if
         local.get $1
         i32.const 24
         i32.sub
         local.set $1
         local.get $6
         if
          local.get $1
          i64.load
          local.tee $4
          i32.const 589872
          i64.load
          local.tee $17
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$126
           local.get $4
           local.get $17
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$126
           local.get $1
           i32.load offset=8
           local.tee $18
           i32.const 589880
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$126
           local.get $1
           i32.load offset=16
           local.tee $18
           i32.const 589888
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$126
           local.get $1
           i32.load offset=12
           local.tee $18
           i32.const 589884
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$126
           local.get $1
           i32.load offset=20
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589872
          i64.load
          local.tee $4
          local.get $1
          i64.load
          local.tee $17
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$127
           local.get $4
           local.get $17
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$127
           i32.const 589880
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=8
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$127
           i32.const 589888
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=16
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$127
           i32.const 589884
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=12
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$127
           i32.const 589892
           i32.load
           local.get $1
           i32.load offset=20
           i32.lt_u
           local.set $0
          end
         end
         local.get $0
         i32.eqz
         br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.4
        else
         global.get $kernels/next_node/assembly/select/found
         i32.const 1
         i32.add
         global.set $kernels/next_node/assembly/select/found
        end
        loop $while-continue|4
         local.get $1
         i32.const 589904
         i32.gt_u
         if
          local.get $1
          i32.const 24
          i32.sub
          local.set $18
          local.get $6
          if
           local.get $18
           i64.load
           local.tee $4
           i32.const 589872
           i64.load
           local.tee $17
           i64.lt_s
           local.set $0
           block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$128
            local.get $4
            local.get $17
            i64.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$128
            local.get $18
            i32.load offset=8
            local.tee $19
            i32.const 589880
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$128
            local.get $18
            i32.load offset=16
            local.tee $19
            i32.const 589888
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$128
            local.get $18
            i32.load offset=12
            local.tee $19
            i32.const 589884
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$128
            local.get $18
            i32.load offset=20
            i32.const 589892
            i32.load
            i32.lt_u
            local.set $0
           end
          else
           i32.const 589872
           i64.load
           local.tee $4
           local.get $18
           i64.load
           local.tee $17
           i64.lt_s
           local.set $0
           block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$129
            local.get $4
            local.get $17
            i64.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$129
            i32.const 589880
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=8
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$129
            i32.const 589888
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=16
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$129
            i32.const 589884
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=12
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$129
            i32.const 589892
            i32.load
            local.get $18
            i32.load offset=20
            i32.lt_u
            local.set $0
           end
          end
         else
          i32.const 0
          local.set $0
         end
         local.get $0
         if
          local.get $1
          local.get $1
          i32.const 24
          i32.sub
          local.tee $0
          v128.load
          v128.store
          local.get $1
          local.get $0
          i64.load offset=16
          i64.store offset=16
          local.get $0
          local.set $1
          br $while-continue|4
         end
        end
        local.get $1
        i32.const 589872
        v128.load
        v128.store
        local.get $1
        i32.const 589888
        i64.load
        i64.store offset=16
        global.get $kernels/next_node/assembly/select/found
        global.get $kernels/next_node/assembly/select/wanted
        i32.eq
        if
         i32.const 590696
         global.get $kernels/next_node/assembly/select/wanted
         i32.const 24
         i32.mul
         i32.const 589880
         i32.add
         i64.load
         i64.store
         i32.const 1
         global.set $kernels/next_node/assembly/select/hasNear
        end
       end
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
     local.get $3
     i32.const 16
     i32.sub
     local.set $3
     br $while-continue|0
    end
    global.get $kernels/next_node/assembly/select/times
    local.get $16
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.set $4
    block $kernels/next_node/assembly/select/tryNearest<i64>|inlined.5
     global.get $kernels/next_node/assembly/select/isAnchored
     if (result i32)
      i32.const 589840
      i64.load
      local.tee $17
      local.get $4
      i64.ge_s
      local.get $4
      local.get $17
      i64.ge_s
      local.get $6
      select
     else
      i32.const 1
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.5
     global.get $kernels/next_node/assembly/select/hasNear
     if (result i32)
      i32.const 590696
      i64.load
      local.tee $17
      local.get $4
      i64.le_s
      local.get $4
      local.get $17
      i64.le_s
      local.get $6
      select
     else
      i32.const 1
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.5
     i32.const 589872
     global.get $kernels/next_node/assembly/select/times
     local.get $16
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i64.store
     i32.const 589880
     local.get $16
     i32.const 2
     i32.shl
     local.tee $0
     global.get $kernels/next_node/assembly/select/values
     i32.add
     i32.load
     i32.store
     i32.const 589884
     global.get $kernels/next_node/assembly/select/masks
     local.get $0
     i32.add
     i32.load
     i32.store
     i32.const 589888
     global.get $kernels/next_node/assembly/select/bases
     local.get $16
     i32.add
     i32.load8_u
     i32.const 0
     i32.ne
     i32.store
     i32.const 589892
     global.get $kernels/next_node/assembly/select/origin
     local.get $16
     i32.add
     i32.store
     global.get $kernels/next_node/assembly/select/isAnchored
     if
      local.get $6
      if
       i32.const 589872
       i64.load
       local.tee $4
       i32.const 589840
       i64.load
       local.tee $17
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$134
        local.get $4
        local.get $17
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$134
        i32.const 589880
        i32.load
        local.tee $1
        i32.const 589848
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$134
        i32.const 589888
        i32.load
        local.tee $1
        i32.const 589856
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$134
        i32.const 589884
        i32.load
        local.tee $1
        i32.const 589852
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$134
        i32.const 589892
        i32.load
        i32.const 589860
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589840
       i64.load
       local.tee $4
       i32.const 589872
       i64.load
       local.tee $17
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$135
        local.get $4
        local.get $17
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$135
        i32.const 589848
        i32.load
        local.tee $1
        i32.const 589880
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$135
        i32.const 589856
        i32.load
        local.tee $1
        i32.const 589888
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$135
        i32.const 589852
        i32.load
        local.tee $1
        i32.const 589884
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$135
        i32.const 589860
        i32.load
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      end
     else
      i32.const 1
      local.set $0
     end
     local.get $0
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.5
     global.get $kernels/next_node/assembly/select/found
     i32.const 24
     i32.mul
     i32.const 589904
     i32.add
     local.set $1
     global.get $kernels/next_node/assembly/select/found
     global.get $kernels/next_node/assembly/select/wanted
     i32.eq
     if
      local.get $1
      i32.const 24
      i32.sub
      local.set $1
      local.get $6
      if
       local.get $1
       i64.load
       local.tee $4
       i32.const 589872
       i64.load
       local.tee $17
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$136
        local.get $4
        local.get $17
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$136
        local.get $1
        i32.load offset=8
        local.tee $5
        i32.const 589880
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$136
        local.get $1
        i32.load offset=16
        local.tee $5
        i32.const 589888
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$136
        local.get $1
        i32.load offset=12
        local.tee $5
        i32.const 589884
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$136
        local.get $1
        i32.load offset=20
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589872
       i64.load
       local.tee $4
       local.get $1
       i64.load
       local.tee $17
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$137
        local.get $4
        local.get $17
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$137
        i32.const 589880
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=8
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$137
        i32.const 589888
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=16
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$137
        i32.const 589884
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=12
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$137
        i32.const 589892
        i32.load
        local.get $1
        i32.load offset=20
        i32.lt_u
        local.set $0
       end
      end
      local.get $0
      i32.eqz
      br_if $kernels/next_node/assembly/select/tryNearest<i64>|inlined.5
     else
      global.get $kernels/next_node/assembly/select/found
      i32.const 1
      i32.add
      global.set $kernels/next_node/assembly/select/found
     end
     loop $while-continue|5
      local.get $1
      i32.const 589904
      i32.gt_u
      if
       local.get $1
       i32.const 24
       i32.sub
       local.set $5
       local.get $6
       if
        local.get $5
        i64.load
        local.tee $4
        i32.const 589872
        i64.load
        local.tee $17
        i64.lt_s
        local.set $0
        block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$138
         local.get $4
         local.get $17
         i64.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$138
         local.get $5
         i32.load offset=8
         local.tee $16
         i32.const 589880
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$138
         local.get $5
         i32.load offset=16
         local.tee $16
         i32.const 589888
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$138
         local.get $5
         i32.load offset=12
         local.tee $16
         i32.const 589884
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$138
         local.get $5
         i32.load offset=20
         i32.const 589892
         i32.load
         i32.lt_u
         local.set $0
        end
       else
        i32.const 589872
        i64.load
        local.tee $4
        local.get $5
        i64.load
        local.tee $17
        i64.lt_s
        local.set $0
        block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$139
         local.get $4
         local.get $17
         i64.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$139
         i32.const 589880
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=8
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$139
         i32.const 589888
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=16
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$139
         i32.const 589884
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=12
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$139
         i32.const 589892
         i32.load
         local.get $5
         i32.load offset=20
         i32.lt_u
         local.set $0
        end
       end
      else
       i32.const 0
       local.set $0
      end
      local.get $0
      if
       local.get $1
       local.get $1
       i32.const 24
       i32.sub
       local.tee $0
       v128.load
       v128.store
       local.get $1
       local.get $0
       i64.load offset=16
       i64.store offset=16
       local.get $0
       local.set $1
       br $while-continue|5
      end
     end
     local.get $1
     i32.const 589872
     v128.load
     v128.store
     local.get $1
     i32.const 589888
     i64.load
     i64.store offset=16
     global.get $kernels/next_node/assembly/select/found
     global.get $kernels/next_node/assembly/select/wanted
     i32.eq
     if
      i32.const 590696
      global.get $kernels/next_node/assembly/select/wanted
      i32.const 24
      i32.mul
      i32.const 589880
      i32.add
      i64.load
      i64.store
      i32.const 1
      global.set $kernels/next_node/assembly/select/hasNear
     end
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $while-continue|0
   end
  end
 )
 (func $kernels/next_node/assembly/select/findNearest<f64> (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 f64)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 f64)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  global.get $kernels/next_node/assembly/select/hasAnchor
  i32.const 1
  global.get $kernels/next_node/assembly/select/isAnchored
  select
  i32.const 0
  global.get $kernels/next_node/assembly/select/wanted
  select
  i32.eqz
  if
   return
  end
  global.get $kernels/next_node/assembly/select/isBackward
  i32.const 0
  i32.ne
  local.tee $6
  local.get $0
  local.tee $2
  local.tee $3
  i32.const 0
  i32.gt_s
  local.tee $1
  if (result i32)
   global.get $kernels/next_node/assembly/select/times
   f64.load
   global.get $kernels/next_node/assembly/select/times
   local.get $0
   i32.const 1
   i32.sub
   i32.const 3
   i32.shl
   i32.add
   f64.load
   f64.gt
  else
   local.get $1
  end
  i32.const 0
  i32.ne
  i32.ne
  local.set $9
  loop $while-continue|0
   local.get $3
   if
    local.get $3
    i32.const 1
    i32.sub
    local.get $2
    local.get $3
    i32.sub
    local.get $9
    select
    local.set $16
    local.get $3
    i32.const 16
    i32.ge_u
    if
     local.get $3
     i32.const 16
     i32.sub
     local.get $16
     local.get $9
     select
     local.set $0
     global.get $kernels/next_node/assembly/select/hasNear
     if (result i32)
      i32.const 590696
      v128.load64_splat
      local.set $7
      i32.const 590704
      v128.load64_splat
      local.set $8
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $10
      global.get $kernels/next_node/assembly/select/times
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.tee $0
      i32.const 128
      i32.add
      local.set $1
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $11
        local.get $7
        f64x2.ge
        local.get $11
        local.get $7
        f64x2.le
        local.get $6
        select
        local.tee $13
        local.get $0
        v128.load offset=16
        local.tee $12
        local.get $7
        f64x2.ge
        local.get $12
        local.get $7
        f64x2.le
        local.get $6
        select
        local.tee $14
        v128.or
        local.set $15
        local.get $10
        global.get $kernels/next_node/assembly/select/hasFar
        if (result v128)
         local.get $13
         local.get $8
         local.get $11
         f64x2.ge
         local.get $8
         local.get $11
         f64x2.le
         local.get $6
         select
         v128.and
         local.get $14
         local.get $8
         local.get $12
         f64x2.ge
         local.get $8
         local.get $12
         f64x2.le
         local.get $6
         select
         v128.and
         v128.or
        else
         local.get $15
        end
        v128.or
        local.set $10
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
      local.get $10
      v128.any_true
     else
      i32.const 1
     end
     i32.eqz
     if
      local.get $3
      i32.const 16
      i32.sub
      local.set $3
      br $while-continue|0
     end
     i32.const 0
     local.set $5
     loop $for-loop|3
      local.get $5
      i32.const 16
      i32.lt_u
      if
       global.get $kernels/next_node/assembly/select/times
       local.get $16
       local.get $5
       i32.sub
       local.get $5
       local.get $16
       i32.add
       local.get $9
       select
       local.tee $0
       i32.const 3
       i32.shl
       i32.add
       f64.load
       local.set $4
       block $kernels/next_node/assembly/select/tryNearest<f64>|inlined.4
        global.get $kernels/next_node/assembly/select/isAnchored
        if (result i32)
         i32.const 589840
         f64.load
         local.tee $17
         local.get $4
         f64.ge
         local.get $4
         local.get $17
         f64.ge
         local.get $6
         select
        else
         i32.const 1
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.4
        global.get $kernels/next_node/assembly/select/hasNear
        if (result i32)
         i32.const 590696
         f64.load
         local.tee $17
         local.get $4
         f64.le
         local.get $4
         local.get $17
         f64.le
         local.get $6
         select
         i32.eqz
        else
         local.get $4
         local.get $4
         f64.ne
        end
        br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.4
        i32.const 589872
        global.get $kernels/next_node/assembly/select/times
        local.get $0
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store
        i32.const 589880
        local.get $0
        i32.const 2
        i32.shl
        local.tee $1
        global.get $kernels/next_node/assembly/select/values
        i32.add
        i32.load
        i32.store
        i32.const 589884
        global.get $kernels/next_node/assembly/select/masks
        local.get $1
        i32.add
        i32.load
        i32.store
        i32.const 589888
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        i32.const 0
        i32.ne
        i32.store
        i32.const 589892
        global.get $kernels/next_node/assembly/select/origin
        local.get $0
        i32.add
        i32.store
        global.get $kernels/next_node/assembly/select/isAnchored
        if
         local.get $6
         if
          i32.const 589872
          f64.load
          local.tee $4
          i32.const 589840
          f64.load
          local.tee $17
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$84
           local.get $4
           local.get $17
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$84
           i32.const 589880
           i32.load
           local.tee $1
           i32.const 589848
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$84
           i32.const 589888
           i32.load
           local.tee $1
           i32.const 589856
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$84
           i32.const 589884
           i32.load
           local.tee $1
           i32.const 589852
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$84
           i32.const 589892
           i32.load
           i32.const 589860
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589840
          f64.load
          local.tee $4
          i32.const 589872
          f64.load
          local.tee $17
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$85
           local.get $4
           local.get $17
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$85
           i32.const 589848
           i32.load
           local.tee $1
           i32.const 589880
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$85
           i32.const 589856
           i32.load
           local.tee $1
           i32.const 589888
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$85
           i32.const 589852
           i32.load
           local.tee $1
           i32.const 589884
           i32.load
           local.tee $18
           i32.lt_u
           local.set $0
           local.get $1
           local.get $18
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$85
           i32.const 589860
           i32.load
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         end
        else
         i32.const 1
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.4
        global.get $kernels/next_node/assembly/select/found
        i32.const 24
        i32.mul
        i32.const 589904
        i32.add
        local.set $1
        global.get $kernels/next_node/assembly/select/found
        global.get $kernels/next_node/assembly/select/wanted
        i32.eq
        if
         local.get $1
         i32.const 24
         i32.sub
         local.set $1
         local.get $6
         if
          local.get $1
          f64.load
          local.tee $4
          i32.const 589872
          f64.load
          local.tee $17
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$86
           local.get $4
           local.get $17
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$86
           local.get $1
           i32.load offset=8
           local.tee $18
           i32.const 589880
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$86
           local.get $1
           i32.load offset=16
           local.tee $18
           i32.const 589888
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$86
           local.get $1
           i32.load offset=12
           local.tee $18
           i32.const 589884
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$86
           local.get $1
           i32.load offset=20
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589872
          f64.load
          local.tee $4
          local.get $1
          f64.load
          local.tee $17
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$87
           local.get $4
           local.get $17
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$87
           i32.const 589880
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=8
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$87
           i32.const 589888
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=16
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$87
           i32.const 589884
           i32.load
           local.tee $18
           local.get $1
           i32.load offset=12
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $18
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$87
           i32.const 589892
           i32.load
           local.get $1
           i32.load offset=20
           i32.lt_u
           local.set $0
          end
         end
         local.get $0
         i32.eqz
         br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.4
        else
         global.get $kernels/next_node/assembly/select/found
         i32.const 1
         i32.add
         global.set $kernels/next_node/assembly/select/found
        end
        loop $while-continue|4
         local.get $1
         i32.const 589904
         i32.gt_u
         if
          local.get $1
          i32.const 24
          i32.sub
          local.set $18
          local.get $6
          if
           local.get $18
           f64.load
           local.tee $4
           i32.const 589872
           f64.load
           local.tee $17
           f64.lt
           local.set $0
           block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$88
            local.get $4
            local.get $17
            f64.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$88
            local.get $18
            i32.load offset=8
            local.tee $19
            i32.const 589880
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$88
            local.get $18
            i32.load offset=16
            local.tee $19
            i32.const 589888
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$88
            local.get $18
            i32.load offset=12
            local.tee $19
            i32.const 589884
            i32.load
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$88
            local.get $18
            i32.load offset=20
            i32.const 589892
            i32.load
            i32.lt_u
            local.set $0
           end
          else
           i32.const 589872
           f64.load
           local.tee $4
           local.get $18
           f64.load
           local.tee $17
           f64.lt
           local.set $0
           block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$89
            local.get $4
            local.get $17
            f64.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$89
            i32.const 589880
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=8
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$89
            i32.const 589888
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=16
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$89
            i32.const 589884
            i32.load
            local.tee $19
            local.get $18
            i32.load offset=12
            local.tee $20
            i32.lt_u
            local.set $0
            local.get $19
            local.get $20
            i32.ne
            br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$89
            i32.const 589892
            i32.load
            local.get $18
            i32.load offset=20
            i32.lt_u
            local.set $0
           end
          end
         else
          i32.const 0
          local.set $0
         end
         local.get $0
         if
          local.get $1
          local.get $1
          i32.const 24
          i32.sub
          local.tee $0
          v128.load
          v128.store
          local.get $1
          local.get $0
          i64.load offset=16
          i64.store offset=16
          local.get $0
          local.set $1
          br $while-continue|4
         end
        end
        local.get $1
        i32.const 589872
        v128.load
        v128.store
        local.get $1
        i32.const 589888
        i64.load
        i64.store offset=16
        global.get $kernels/next_node/assembly/select/found
        global.get $kernels/next_node/assembly/select/wanted
        i32.eq
        if
         i32.const 590696
         global.get $kernels/next_node/assembly/select/wanted
         i32.const 24
         i32.mul
         i32.const 589880
         i32.add
         i64.load
         i64.store
         i32.const 1
         global.set $kernels/next_node/assembly/select/hasNear
        end
       end
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|3
      end
     end
     local.get $3
     i32.const 16
     i32.sub
     local.set $3
     br $while-continue|0
    end
    global.get $kernels/next_node/assembly/select/times
    local.get $16
    i32.const 3
    i32.shl
    i32.add
    f64.load
    local.set $4
    block $kernels/next_node/assembly/select/tryNearest<f64>|inlined.5
     global.get $kernels/next_node/assembly/select/isAnchored
     if (result i32)
      i32.const 589840
      f64.load
      local.tee $17
      local.get $4
      f64.ge
      local.get $4
      local.get $17
      f64.ge
      local.get $6
      select
     else
      i32.const 1
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.5
     global.get $kernels/next_node/assembly/select/hasNear
     if (result i32)
      i32.const 590696
      f64.load
      local.tee $17
      local.get $4
      f64.le
      local.get $4
      local.get $17
      f64.le
      local.get $6
      select
      i32.eqz
     else
      local.get $4
      local.get $4
      f64.ne
     end
     br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.5
     i32.const 589872
     global.get $kernels/next_node/assembly/select/times
     local.get $16
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i64.store
     i32.const 589880
     local.get $16
     i32.const 2
     i32.shl
     local.tee $0
     global.get $kernels/next_node/assembly/select/values
     i32.add
     i32.load
     i32.store
     i32.const 589884
     global.get $kernels/next_node/assembly/select/masks
     local.get $0
     i32.add
     i32.load
     i32.store
     i32.const 589888
     global.get $kernels/next_node/assembly/select/bases
     local.get $16
     i32.add
     i32.load8_u
     i32.const 0
     i32.ne
     i32.store
     i32.const 589892
     global.get $kernels/next_node/assembly/select/origin
     local.get $16
     i32.add
     i32.store
     global.get $kernels/next_node/assembly/select/isAnchored
     if
      local.get $6
      if
       i32.const 589872
       f64.load
       local.tee $4
       i32.const 589840
       f64.load
       local.tee $17
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$94
        local.get $4
        local.get $17
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$94
        i32.const 589880
        i32.load
        local.tee $1
        i32.const 589848
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$94
        i32.const 589888
        i32.load
        local.tee $1
        i32.const 589856
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$94
        i32.const 589884
        i32.load
        local.tee $1
        i32.const 589852
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$94
        i32.const 589892
        i32.load
        i32.const 589860
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589840
       f64.load
       local.tee $4
       i32.const 589872
       f64.load
       local.tee $17
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$95
        local.get $4
        local.get $17
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$95
        i32.const 589848
        i32.load
        local.tee $1
        i32.const 589880
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$95
        i32.const 589856
        i32.load
        local.tee $1
        i32.const 589888
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$95
        i32.const 589852
        i32.load
        local.tee $1
        i32.const 589884
        i32.load
        local.tee $5
        i32.lt_u
        local.set $0
        local.get $1
        local.get $5
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$95
        i32.const 589860
        i32.load
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      end
     else
      i32.const 1
      local.set $0
     end
     local.get $0
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.5
     global.get $kernels/next_node/assembly/select/found
     i32.const 24
     i32.mul
     i32.const 589904
     i32.add
     local.set $1
     global.get $kernels/next_node/assembly/select/found
     global.get $kernels/next_node/assembly/select/wanted
     i32.eq
     if
      local.get $1
      i32.const 24
      i32.sub
      local.set $1
      local.get $6
      if
       local.get $1
       f64.load
       local.tee $4
       i32.const 589872
       f64.load
       local.tee $17
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$96
        local.get $4
        local.get $17
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$96
        local.get $1
        i32.load offset=8
        local.tee $5
        i32.const 589880
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$96
        local.get $1
        i32.load offset=16
        local.tee $5
        i32.const 589888
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$96
        local.get $1
        i32.load offset=12
        local.tee $5
        i32.const 589884
        i32.load
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$96
        local.get $1
        i32.load offset=20
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589872
       f64.load
       local.tee $4
       local.get $1
       f64.load
       local.tee $17
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$97
        local.get $4
        local.get $17
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$97
        i32.const 589880
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=8
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$97
        i32.const 589888
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=16
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$97
        i32.const 589884
        i32.load
        local.tee $5
        local.get $1
        i32.load offset=12
        local.tee $16
        i32.lt_u
        local.set $0
        local.get $5
        local.get $16
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$97
        i32.const 589892
        i32.load
        local.get $1
        i32.load offset=20
        i32.lt_u
        local.set $0
       end
      end
      local.get $0
      i32.eqz
      br_if $kernels/next_node/assembly/select/tryNearest<f64>|inlined.5
     else
      global.get $kernels/next_node/assembly/select/found
      i32.const 1
      i32.add
      global.set $kernels/next_node/assembly/select/found
     end
     loop $while-continue|5
      local.get $1
      i32.const 589904
      i32.gt_u
      if
       local.get $1
       i32.const 24
       i32.sub
       local.set $5
       local.get $6
       if
        local.get $5
        f64.load
        local.tee $4
        i32.const 589872
        f64.load
        local.tee $17
        f64.lt
        local.set $0
        block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$98
         local.get $4
         local.get $17
         f64.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$98
         local.get $5
         i32.load offset=8
         local.tee $16
         i32.const 589880
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$98
         local.get $5
         i32.load offset=16
         local.tee $16
         i32.const 589888
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$98
         local.get $5
         i32.load offset=12
         local.tee $16
         i32.const 589884
         i32.load
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$98
         local.get $5
         i32.load offset=20
         i32.const 589892
         i32.load
         i32.lt_u
         local.set $0
        end
       else
        i32.const 589872
        f64.load
        local.tee $4
        local.get $5
        f64.load
        local.tee $17
        f64.lt
        local.set $0
        block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$99
         local.get $4
         local.get $17
         f64.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$99
         i32.const 589880
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=8
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$99
         i32.const 589888
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=16
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$99
         i32.const 589884
         i32.load
         local.tee $16
         local.get $5
         i32.load offset=12
         local.tee $18
         i32.lt_u
         local.set $0
         local.get $16
         local.get $18
         i32.ne
         br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$99
         i32.const 589892
         i32.load
         local.get $5
         i32.load offset=20
         i32.lt_u
         local.set $0
        end
       end
      else
       i32.const 0
       local.set $0
      end
      local.get $0
      if
       local.get $1
       local.get $1
       i32.const 24
       i32.sub
       local.tee $0
       v128.load
       v128.store
       local.get $1
       local.get $0
       i64.load offset=16
       i64.store offset=16
       local.get $0
       local.set $1
       br $while-continue|5
      end
     end
     local.get $1
     i32.const 589872
     v128.load
     v128.store
     local.get $1
     i32.const 589888
     i64.load
     i64.store offset=16
     global.get $kernels/next_node/assembly/select/found
     global.get $kernels/next_node/assembly/select/wanted
     i32.eq
     if
      i32.const 590696
      global.get $kernels/next_node/assembly/select/wanted
      i32.const 24
      i32.mul
      i32.const 589880
      i32.add
      i64.load
      i64.store
      i32.const 1
      global.set $kernels/next_node/assembly/select/hasNear
     end
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $while-continue|0
   end
  end
 )
 (func $kernels/next_node/assembly/select/findAnchor<i64> (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 i64)
  (local $17 i32)
  (local $18 i64)
  (local $19 i32)
  i32.const 0
  global.set $kernels/next_node/assembly/select/hasFar
  global.get $kernels/next_node/assembly/select/isLast
  i32.const 0
  i32.ne
  local.tee $5
  local.get $0
  local.tee $1
  local.tee $2
  i32.const 0
  i32.gt_s
  local.tee $0
  if (result i32)
   global.get $kernels/next_node/assembly/select/times
   i64.load
   global.get $kernels/next_node/assembly/select/times
   local.get $2
   i32.const 1
   i32.sub
   i32.const 3
   i32.shl
   i32.add
   i64.load
   i64.gt_s
  else
   local.get $0
  end
  i32.const 0
  i32.ne
  i32.ne
  local.set $7
  loop $while-continue|0
   local.get $2
   if
    local.get $2
    i32.const 1
    i32.sub
    local.get $1
    local.get $2
    i32.sub
    local.get $7
    select
    local.set $14
    local.get $2
    i32.const 16
    i32.ge_u
    if
     local.get $2
     i32.const 16
     i32.sub
     local.get $14
     local.get $7
     select
     local.set $0
     global.get $kernels/next_node/assembly/select/hasAnchor
     if (result i32)
      i32.const 590696
      v128.load64_splat
      local.set $13
      i32.const 590704
      v128.load64_splat
      local.set $15
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $6
      global.get $kernels/next_node/assembly/select/times
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.tee $0
      i32.const 128
      i32.add
      local.set $3
      loop $for-loop|1
       local.get $0
       local.get $3
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $8
        local.get $13
        i64x2.ge_s
        local.get $8
        local.get $13
        i64x2.le_s
        local.get $5
        select
        local.tee $10
        local.get $0
        v128.load offset=16
        local.tee $9
        local.get $13
        i64x2.ge_s
        local.get $9
        local.get $13
        i64x2.le_s
        local.get $5
        select
        local.tee $11
        v128.or
        local.set $12
        local.get $6
        global.get $kernels/next_node/assembly/select/hasFar
        if (result v128)
         local.get $10
         local.get $15
         local.get $8
         i64x2.ge_s
         local.get $15
         local.get $8
         i64x2.le_s
         local.get $5
         select
         v128.and
         local.get $11
         local.get $15
         local.get $9
         i64x2.ge_s
         local.get $15
         local.get $9
         i64x2.le_s
         local.get $5
         select
         v128.and
         v128.or
        else
         local.get $12
        end
        v128.or
        local.set $6
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $for-loop|1
       end
      end
      local.get $6
      v128.any_true
     else
      global.get $kernels/next_node/assembly/select/bases
      local.get $0
      i32.add
      v128.load
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      global.get $kernels/next_node/assembly/select/masks
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      v128.load
      i32.const 589824
      v128.load
      local.tee $6
      v128.and
      local.get $0
      v128.load offset=16
      local.get $6
      v128.and
      i16x8.narrow_i32x4_u
      local.get $0
      v128.load offset=32
      local.get $6
      v128.and
      local.get $0
      v128.load offset=48
      local.get $6
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      v128.and
      v128.any_true
     end
     i32.eqz
     if
      local.get $2
      i32.const 16
      i32.sub
      local.set $2
      br $while-continue|0
     end
     i32.const 0
     local.set $3
     loop $for-loop|3
      local.get $3
      i32.const 16
      i32.lt_u
      if
       global.get $kernels/next_node/assembly/select/times
       local.get $14
       local.get $3
       i32.sub
       local.get $3
       local.get $14
       i32.add
       local.get $7
       select
       local.tee $0
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.set $4
       block $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.0
        global.get $kernels/next_node/assembly/select/hasAnchor
        if (result i32)
         i32.const 589840
         i64.load
         local.tee $16
         local.get $4
         i64.le_s
         local.get $4
         local.get $16
         i64.le_s
         local.get $5
         select
        else
         i32.const 1
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.0
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        if (result i32)
         global.get $kernels/next_node/assembly/select/masks
         local.get $0
         i32.const 2
         i32.shl
         i32.add
         i32.load
         i32.const 1
         i32.and
        else
         i32.const 0
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.0
        i32.const 589872
        global.get $kernels/next_node/assembly/select/times
        local.get $0
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store
        i32.const 589880
        local.get $0
        i32.const 2
        i32.shl
        local.tee $17
        global.get $kernels/next_node/assembly/select/values
        i32.add
        i32.load
        i32.store
        i32.const 589884
        global.get $kernels/next_node/assembly/select/masks
        local.get $17
        i32.add
        i32.load
        i32.store
        i32.const 589888
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        i32.const 0
        i32.ne
        i32.store
        i32.const 589892
        global.get $kernels/next_node/assembly/select/origin
        local.get $0
        i32.add
        i32.store
        global.get $kernels/next_node/assembly/select/hasAnchor
        if
         local.get $5
         if
          i32.const 589840
          i64.load
          local.tee $16
          i32.const 589872
          i64.load
          local.tee $18
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$41
           local.get $16
           local.get $18
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$41
           i32.const 589848
           i32.load
           local.tee $17
           i32.const 589880
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$41
           i32.const 589856
           i32.load
           local.tee $17
           i32.const 589888
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$41
           i32.const 589852
           i32.load
           local.tee $17
           i32.const 589884
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$41
           i32.const 589860
           i32.load
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589872
          i64.load
          local.tee $16
          i32.const 589840
          i64.load
          local.tee $18
          i64.lt_s
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$42
           local.get $16
           local.get $18
           i64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$42
           i32.const 589880
           i32.load
           local.tee $17
           i32.const 589848
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$42
           i32.const 589888
           i32.load
           local.tee $17
           i32.const 589856
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$42
           i32.const 589884
           i32.load
           local.tee $17
           i32.const 589852
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$42
           i32.const 589892
           i32.load
           i32.const 589860
           i32.load
           i32.lt_u
           local.set $0
          end
         end
        else
         i32.const 1
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.0
        i32.const 589840
        i32.const 589872
        v128.load
        v128.store
        i32.const 589856
        i32.const 589888
        i64.load
        i64.store
        i32.const 590696
        local.get $4
        i64.store
        i32.const 1
        global.set $kernels/next_node/assembly/select/hasAnchor
       end
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $for-loop|3
      end
     end
     local.get $2
     i32.const 16
     i32.sub
     local.set $2
     br $while-continue|0
    end
    global.get $kernels/next_node/assembly/select/times
    local.get $14
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.set $4
    block $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.1
     global.get $kernels/next_node/assembly/select/hasAnchor
     if (result i32)
      i32.const 589840
      i64.load
      local.tee $16
      local.get $4
      i64.le_s
      local.get $4
      local.get $16
      i64.le_s
      local.get $5
      select
     else
      i32.const 1
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.1
     global.get $kernels/next_node/assembly/select/bases
     local.get $14
     i32.add
     i32.load8_u
     if (result i32)
      global.get $kernels/next_node/assembly/select/masks
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.const 1
      i32.and
     else
      i32.const 0
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.1
     i32.const 589872
     global.get $kernels/next_node/assembly/select/times
     local.get $14
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i64.store
     i32.const 589880
     local.get $14
     i32.const 2
     i32.shl
     local.tee $0
     global.get $kernels/next_node/assembly/select/values
     i32.add
     i32.load
     i32.store
     i32.const 589884
     global.get $kernels/next_node/assembly/select/masks
     local.get $0
     i32.add
     i32.load
     i32.store
     i32.const 589888
     global.get $kernels/next_node/assembly/select/bases
     local.get $14
     i32.add
     i32.load8_u
     i32.const 0
     i32.ne
     i32.store
     i32.const 589892
     global.get $kernels/next_node/assembly/select/origin
     local.get $14
     i32.add
     i32.store
     global.get $kernels/next_node/assembly/select/hasAnchor
     if
      local.get $5
      if
       i32.const 589840
       i64.load
       local.tee $16
       i32.const 589872
       i64.load
       local.tee $18
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$51
        local.get $16
        local.get $18
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$51
        i32.const 589848
        i32.load
        local.tee $3
        i32.const 589880
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$51
        i32.const 589856
        i32.load
        local.tee $3
        i32.const 589888
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$51
        i32.const 589852
        i32.load
        local.tee $3
        i32.const 589884
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$51
        i32.const 589860
        i32.load
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589872
       i64.load
       local.tee $16
       i32.const 589840
       i64.load
       local.tee $18
       i64.lt_s
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$52
        local.get $16
        local.get $18
        i64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$52
        i32.const 589880
        i32.load
        local.tee $3
        i32.const 589848
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$52
        i32.const 589888
        i32.load
        local.tee $3
        i32.const 589856
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$52
        i32.const 589884
        i32.load
        local.tee $3
        i32.const 589852
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<i64>$52
        i32.const 589892
        i32.load
        i32.const 589860
        i32.load
        i32.lt_u
        local.set $0
       end
      end
     else
      i32.const 1
      local.set $0
     end
     local.get $0
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryAnchor<i64>|inlined.1
     i32.const 589840
     i32.const 589872
     v128.load
     v128.store
     i32.const 589856
     i32.const 589888
     i64.load
     i64.store
     i32.const 590696
     local.get $4
     i64.store
     i32.const 1
     global.set $kernels/next_node/assembly/select/hasAnchor
    end
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $while-continue|0
   end
  end
 )
 (func $kernels/next_node/assembly/select/findAnchor<f64> (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 f64)
  (local $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 i32)
  (local $15 v128)
  (local $16 f64)
  (local $17 i32)
  (local $18 f64)
  (local $19 i32)
  i32.const 0
  global.set $kernels/next_node/assembly/select/hasFar
  global.get $kernels/next_node/assembly/select/isLast
  i32.const 0
  i32.ne
  local.tee $5
  local.get $0
  local.tee $1
  local.tee $2
  i32.const 0
  i32.gt_s
  local.tee $0
  if (result i32)
   global.get $kernels/next_node/assembly/select/times
   f64.load
   global.get $kernels/next_node/assembly/select/times
   local.get $2
   i32.const 1
   i32.sub
   i32.const 3
   i32.shl
   i32.add
   f64.load
   f64.gt
  else
   local.get $0
  end
  i32.const 0
  i32.ne
  i32.ne
  local.set $7
  loop $while-continue|0
   local.get $2
   if
    local.get $2
    i32.const 1
    i32.sub
    local.get $1
    local.get $2
    i32.sub
    local.get $7
    select
    local.set $14
    local.get $2
    i32.const 16
    i32.ge_u
    if
     local.get $2
     i32.const 16
     i32.sub
     local.get $14
     local.get $7
     select
     local.set $0
     global.get $kernels/next_node/assembly/select/hasAnchor
     if (result i32)
      i32.const 590696
      v128.load64_splat
      local.set $13
      i32.const 590704
      v128.load64_splat
      local.set $15
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.set $6
      global.get $kernels/next_node/assembly/select/times
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.tee $0
      i32.const 128
      i32.add
      local.set $3
      loop $for-loop|1
       local.get $0
       local.get $3
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $8
        local.get $13
        f64x2.ge
        local.get $8
        local.get $13
        f64x2.le
        local.get $5
        select
        local.tee $10
        local.get $0
        v128.load offset=16
        local.tee $9
        local.get $13
        f64x2.ge
        local.get $9
        local.get $13
        f64x2.le
        local.get $5
        select
        local.tee $11
        v128.or
        local.set $12
        local.get $6
        global.get $kernels/next_node/assembly/select/hasFar
        if (result v128)
         local.get $10
         local.get $15
         local.get $8
         f64x2.ge
         local.get $15
         local.get $8
         f64x2.le
         local.get $5
         select
         v128.and
         local.get $11
         local.get $15
         local.get $9
         f64x2.ge
         local.get $15
         local.get $9
         f64x2.le
         local.get $5
         select
         v128.and
         v128.or
        else
         local.get $12
        end
        v128.or
        local.set $6
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $for-loop|1
       end
      end
      local.get $6
      v128.any_true
     else
      global.get $kernels/next_node/assembly/select/bases
      local.get $0
      i32.add
      v128.load
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      global.get $kernels/next_node/assembly/select/masks
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      v128.load
      i32.const 589824
      v128.load
      local.tee $6
      v128.and
      local.get $0
      v128.load offset=16
      local.get $6
      v128.and
      i16x8.narrow_i32x4_u
      local.get $0
      v128.load offset=32
      local.get $6
      v128.and
      local.get $0
      v128.load offset=48
      local.get $6
      v128.and
      i16x8.narrow_i32x4_u
      i8x16.narrow_i16x8_u
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.ne
      v128.and
      v128.any_true
     end
     i32.eqz
     if
      local.get $2
      i32.const 16
      i32.sub
      local.set $2
      br $while-continue|0
     end
     i32.const 0
     local.set $3
     loop $for-loop|3
      local.get $3
      i32.const 16
      i32.lt_u
      if
       global.get $kernels/next_node/assembly/select/times
       local.get $14
       local.get $3
       i32.sub
       local.get $3
       local.get $14
       i32.add
       local.get $7
       select
       local.tee $0
       i32.const 3
       i32.shl
       i32.add
       f64.load
       local.set $4
       block $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.0
        global.get $kernels/next_node/assembly/select/hasAnchor
        if (result i32)
         i32.const 589840
         f64.load
         local.tee $16
         local.get $4
         f64.le
         local.get $4
         local.get $16
         f64.le
         local.get $5
         select
         i32.eqz
        else
         local.get $4
         local.get $4
         f64.ne
        end
        br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.0
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        if (result i32)
         global.get $kernels/next_node/assembly/select/masks
         local.get $0
         i32.const 2
         i32.shl
         i32.add
         i32.load
         i32.const 1
         i32.and
        else
         i32.const 0
        end
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.0
        i32.const 589872
        global.get $kernels/next_node/assembly/select/times
        local.get $0
        i32.const 3
        i32.shl
        i32.add
        i64.load
        i64.store
        i32.const 589880
        local.get $0
        i32.const 2
        i32.shl
        local.tee $17
        global.get $kernels/next_node/assembly/select/values
        i32.add
        i32.load
        i32.store
        i32.const 589884
        global.get $kernels/next_node/assembly/select/masks
        local.get $17
        i32.add
        i32.load
        i32.store
        i32.const 589888
        global.get $kernels/next_node/assembly/select/bases
        local.get $0
        i32.add
        i32.load8_u
        i32.const 0
        i32.ne
        i32.store
        i32.const 589892
        global.get $kernels/next_node/assembly/select/origin
        local.get $0
        i32.add
        i32.store
        global.get $kernels/next_node/assembly/select/hasAnchor
        if
         local.get $5
         if
          i32.const 589840
          f64.load
          local.tee $16
          i32.const 589872
          f64.load
          local.tee $18
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$1
           local.get $16
           local.get $18
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$1
           i32.const 589848
           i32.load
           local.tee $17
           i32.const 589880
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$1
           i32.const 589856
           i32.load
           local.tee $17
           i32.const 589888
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$1
           i32.const 589852
           i32.load
           local.tee $17
           i32.const 589884
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$1
           i32.const 589860
           i32.load
           i32.const 589892
           i32.load
           i32.lt_u
           local.set $0
          end
         else
          i32.const 589872
          f64.load
          local.tee $16
          i32.const 589840
          f64.load
          local.tee $18
          f64.lt
          local.set $0
          block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$2
           local.get $16
           local.get $18
           f64.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$2
           i32.const 589880
           i32.load
           local.tee $17
           i32.const 589848
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$2
           i32.const 589888
           i32.load
           local.tee $17
           i32.const 589856
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$2
           i32.const 589884
           i32.load
           local.tee $17
           i32.const 589852
           i32.load
           local.tee $19
           i32.lt_u
           local.set $0
           local.get $17
           local.get $19
           i32.ne
           br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$2
           i32.const 589892
           i32.load
           i32.const 589860
           i32.load
           i32.lt_u
           local.set $0
          end
         end
        else
         i32.const 1
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.0
        i32.const 589840
        i32.const 589872
        v128.load
        v128.store
        i32.const 589856
        i32.const 589888
        i64.load
        i64.store
        i32.const 590696
        local.get $4
        f64.store
        i32.const 1
        global.set $kernels/next_node/assembly/select/hasAnchor
       end
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $for-loop|3
      end
     end
     local.get $2
     i32.const 16
     i32.sub
     local.set $2
     br $while-continue|0
    end
    global.get $kernels/next_node/assembly/select/times
    local.get $14
    i32.const 3
    i32.shl
    i32.add
    f64.load
    local.set $4
    block $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.1
     global.get $kernels/next_node/assembly/select/hasAnchor
     if (result i32)
      i32.const 589840
      f64.load
      local.tee $16
      local.get $4
      f64.le
      local.get $4
      local.get $16
      f64.le
      local.get $5
      select
      i32.eqz
     else
      local.get $4
      local.get $4
      f64.ne
     end
     br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.1
     global.get $kernels/next_node/assembly/select/bases
     local.get $14
     i32.add
     i32.load8_u
     if (result i32)
      global.get $kernels/next_node/assembly/select/masks
      local.get $14
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.const 1
      i32.and
     else
      i32.const 0
     end
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.1
     i32.const 589872
     global.get $kernels/next_node/assembly/select/times
     local.get $14
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i64.store
     i32.const 589880
     local.get $14
     i32.const 2
     i32.shl
     local.tee $0
     global.get $kernels/next_node/assembly/select/values
     i32.add
     i32.load
     i32.store
     i32.const 589884
     global.get $kernels/next_node/assembly/select/masks
     local.get $0
     i32.add
     i32.load
     i32.store
     i32.const 589888
     global.get $kernels/next_node/assembly/select/bases
     local.get $14
     i32.add
     i32.load8_u
     i32.const 0
     i32.ne
     i32.store
     i32.const 589892
     global.get $kernels/next_node/assembly/select/origin
     local.get $14
     i32.add
     i32.store
     global.get $kernels/next_node/assembly/select/hasAnchor
     if
      local.get $5
      if
       i32.const 589840
       f64.load
       local.tee $16
       i32.const 589872
       f64.load
       local.tee $18
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$11
        local.get $16
        local.get $18
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$11
        i32.const 589848
        i32.load
        local.tee $3
        i32.const 589880
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$11
        i32.const 589856
        i32.load
        local.tee $3
        i32.const 589888
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$11
        i32.const 589852
        i32.load
        local.tee $3
        i32.const 589884
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$11
        i32.const 589860
        i32.load
        i32.const 589892
        i32.load
        i32.lt_u
        local.set $0
       end
      else
       i32.const 589872
       f64.load
       local.tee $16
       i32.const 589840
       f64.load
       local.tee $18
       f64.lt
       local.set $0
       block $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$12
        local.get $16
        local.get $18
        f64.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$12
        i32.const 589880
        i32.load
        local.tee $3
        i32.const 589848
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$12
        i32.const 589888
        i32.load
        local.tee $3
        i32.const 589856
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$12
        i32.const 589884
        i32.load
        local.tee $3
        i32.const 589852
        i32.load
        local.tee $14
        i32.lt_u
        local.set $0
        local.get $3
        local.get $14
        i32.ne
        br_if $__inlined_func$kernels/next_node/assembly/select/precedes<f64>$12
        i32.const 589892
        i32.load
        i32.const 589860
        i32.load
        i32.lt_u
        local.set $0
       end
      end
     else
      i32.const 1
      local.set $0
     end
     local.get $0
     i32.eqz
     br_if $kernels/next_node/assembly/select/tryAnchor<f64>|inlined.1
     i32.const 589840
     i32.const 589872
     v128.load
     v128.store
     i32.const 589856
     i32.const 589888
     i64.load
     i64.store
     i32.const 590696
     local.get $4
     f64.store
     i32.const 1
     global.set $kernels/next_node/assembly/select/hasAnchor
    end
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $while-continue|0
   end
  end
 )
 (func $kernels/next_node/assembly/rising/answerRising (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 v128)
  local.get $2
  i32.const 1
  i32.sub
  i32.const 0
  local.get $3
  select
  local.set $7
  local.get $4
  if
   local.get $5
   if (result i32)
    local.get $2
    i32.const 16
    i32.sub
    local.set $4
    block $kernels/next_node/assembly/rising/lastAnchor|inlined.0 (result i32)
     loop $for-loop|0
      local.get $4
      i32.const -16
      i32.gt_s
      if
       local.get $0
       local.get $4
       i32.add
       v128.load
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.ne
       local.get $1
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       local.tee $5
       v128.load
       i32.const 589824
       v128.load
       local.tee $8
       v128.and
       local.get $5
       v128.load offset=16
       local.get $8
       v128.and
       i16x8.narrow_i32x4_u
       local.get $5
       v128.load offset=32
       local.get $8
       v128.and
       local.get $5
       v128.load offset=48
       local.get $8
       v128.and
       i16x8.narrow_i32x4_u
       i8x16.narrow_i16x8_u
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.ne
       v128.and
       i8x16.bitmask
       local.tee $5
       if
        i32.const -1
        local.get $4
        i32.const 31
        i32.add
        local.get $5
        i32.clz
        i32.sub
        local.tee $0
        local.get $0
        i32.const 0
        i32.lt_s
        select
        br $kernels/next_node/assembly/rising/lastAnchor|inlined.0
       end
       local.get $4
       i32.const 16
       i32.sub
       local.set $4
       br $for-loop|0
      end
     end
     i32.const -1
    end
   else
    i32.const 0
    local.set $4
    block $kernels/next_node/assembly/rising/firstAnchor|inlined.0 (result i32)
     loop $for-loop|1
      local.get $2
      local.get $4
      i32.gt_s
      if
       local.get $0
       local.get $4
       i32.add
       v128.load
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.ne
       local.get $1
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       local.tee $5
       v128.load
       i32.const 589824
       v128.load
       local.tee $8
       v128.and
       local.get $5
       v128.load offset=16
       local.get $8
       v128.and
       i16x8.narrow_i32x4_u
       local.get $5
       v128.load offset=32
       local.get $8
       v128.and
       local.get $5
       v128.load offset=48
       local.get $8
       v128.and
       i16x8.narrow_i32x4_u
       i8x16.narrow_i16x8_u
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.ne
       v128.and
       i8x16.bitmask
       local.tee $5
       if
        i32.const -1
        local.get $4
        local.get $5
        i32.ctz
        i32.add
        local.tee $0
        local.get $0
        local.get $2
        i32.ge_s
        select
        br $kernels/next_node/assembly/rising/firstAnchor|inlined.0
       end
       local.get $4
       i32.const 16
       i32.add
       local.set $4
       br $for-loop|1
      end
     end
     i32.const -1
    end
   end
   local.set $7
  else
   local.get $0
   local.get $7
   i32.add
   i32.load8_u
   i32.eqz
   if
    i32.const -1
    return
   end
  end
  local.get $7
  i32.const 0
  i32.lt_s
  if
   i32.const -1
   return
  end
  local.get $7
  local.get $6
  i32.sub
  local.get $6
  local.get $7
  i32.add
  local.get $3
  select
  local.tee $4
  i32.const 0
  i32.lt_s
  local.get $2
  local.get $4
  i32.le_s
  i32.or
  if
   i32.const -1
   return
  end
  i32.const 0
  local.set $0
  loop $for-loop|2
   local.get $0
   local.get $6
   i32.lt_s
   if
    local.get $1
    local.get $7
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $0
    i32.shr_u
    i32.const 1
    i32.and
    i32.eqz
    if
     i32.const -1
     return
    end
    local.get $7
    i32.const -1
    i32.const 1
    local.get $3
    select
    i32.add
    local.set $7
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|2
   end
  end
  local.get $4
 )
 (func $kernels/next_node/assembly/select/setColumns (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  local.get $0
  global.set $kernels/next_node/assembly/select/times
  local.get $1
  global.set $kernels/next_node/assembly/select/values
  local.get $2
  global.set $kernels/next_node/assembly/select/bases
  local.get $3
  global.set $kernels/next_node/assembly/select/masks
  local.get $4
  global.set $kernels/next_node/assembly/select/origin
 )
 (func $kernels/next_node/assembly/select/beginNearest
  i32.const 0
  global.set $kernels/next_node/assembly/select/hasNear
  global.get $kernels/next_node/assembly/select/isAnchored
  global.set $kernels/next_node/assembly/select/hasFar
  i32.const 590704
  i32.const 589840
  i64.load
  i64.store
 )
 (func $kernels/next_node/assembly/select/begin (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  local.get $0
  i32.const 0
  i32.ne
  global.set $kernels/next_node/assembly/select/isBackward
  local.get $2
  i32.const 0
  i32.ne
  global.set $kernels/next_node/assembly/select/isLast
  local.get $1
  i32.const 0
  i32.ne
  global.set $kernels/next_node/assembly/select/isAnchored
  i32.const 0
  global.set $kernels/next_node/assembly/select/hasAnchor
  local.get $3
  local.get $1
  i32.eqz
  i32.add
  global.set $kernels/next_node/assembly/select/wanted
  i32.const 0
  global.set $kernels/next_node/assembly/select/found
 )
 (func $kernels/next_node/assembly/select/answer (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  global.get $kernels/next_node/assembly/select/hasAnchor
  i32.const 1
  global.get $kernels/next_node/assembly/select/isAnchored
  select
  i32.const 0
  global.get $kernels/next_node/assembly/select/found
  global.get $kernels/next_node/assembly/select/wanted
  i32.ge_u
  select
  i32.eqz
  if
   i32.const -1
   return
  end
  i32.const 589904
  local.set $1
  global.get $kernels/next_node/assembly/select/isAnchored
  if
   i32.const 1
   local.set $2
  else
   i32.const 589920
   i32.load
   i32.eqz
   if
    i32.const -1
    return
   end
  end
  loop $for-loop|0
   local.get $0
   local.get $2
   i32.gt_u
   if
    local.get $1
    i32.load offset=12
    local.get $2
    i32.shr_u
    i32.const 1
    i32.and
    i32.eqz
    if
     i32.const -1
     return
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    local.get $1
    i32.const 24
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  local.get $1
  i32.load offset=20
 )
 (func $kernels/next_node/assembly/mod/groupsOfLongs (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  local.get $0
  local.set $13
  local.get $1
  local.set $15
  local.get $2
  local.set $14
  local.get $4
  i32.load
  local.set $0
  loop $for-loop|0
   local.get $5
   local.get $17
   i32.gt_s
   if
    block $for-continue|0
     local.get $4
     i32.const 4
     i32.add
     local.tee $4
     i32.load
     local.tee $12
     local.get $0
     i32.sub
     local.tee $16
     if (result i32)
      local.get $13
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.set $1
      block $__inlined_func$kernels/next_node/assembly/rising/areRising<i64>$165 (result i32)
       local.get $16
       i32.const 1
       i32.eq
       if
        local.get $1
        i64.load
        drop
        i32.const 1
        br $__inlined_func$kernels/next_node/assembly/rising/areRising<i64>$165
       end
       local.get $1
       local.get $16
       i32.const 1
       i32.sub
       i32.const 3
       i32.shl
       i32.add
       local.set $18
       loop $for-loop|00
        local.get $1
        i32.const 16
        i32.add
        local.tee $2
        local.get $18
        i32.le_u
        if
         i32.const 0
         local.get $1
         v128.load offset=8
         local.get $1
         v128.load
         i64x2.gt_s
         i64x2.all_true
         i32.eqz
         br_if $__inlined_func$kernels/next_node/assembly/rising/areRising<i64>$165
         drop
         local.get $2
         local.set $1
         br $for-loop|00
        end
       end
       local.get $1
       local.get $18
       i32.eq
       if (result i32)
        i32.const 1
       else
        local.get $1
        i64.load offset=8
        local.get $1
        i64.load
        i64.gt_s
       end
      end
     else
      i32.const 0
     end
     if
      local.get $6
      local.get $17
      i32.const 2
      i32.shl
      i32.add
      i32.const -1
      local.get $0
      local.get $14
      i32.add
      local.get $3
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.get $16
      local.get $7
      local.get $8
      local.get $9
      local.get $10
      call $kernels/next_node/assembly/rising/answerRising
      local.tee $1
      local.get $0
      local.get $11
      i32.add
      i32.add
      local.get $1
      i32.const 0
      i32.lt_s
      select
      i32.store
      br $for-continue|0
     end
     local.get $7
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isBackward
     local.get $9
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isLast
     local.get $8
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isAnchored
     i32.const 0
     global.set $kernels/next_node/assembly/select/hasAnchor
     local.get $10
     local.get $8
     i32.eqz
     i32.add
     global.set $kernels/next_node/assembly/select/wanted
     i32.const 0
     global.set $kernels/next_node/assembly/select/found
     local.get $13
     local.get $0
     i32.const 3
     i32.shl
     i32.add
     global.set $kernels/next_node/assembly/select/times
     local.get $15
     local.get $0
     i32.const 2
     i32.shl
     local.tee $1
     i32.add
     global.set $kernels/next_node/assembly/select/values
     local.get $0
     local.get $14
     i32.add
     global.set $kernels/next_node/assembly/select/bases
     local.get $1
     local.get $3
     i32.add
     global.set $kernels/next_node/assembly/select/masks
     local.get $0
     local.get $11
     i32.add
     global.set $kernels/next_node/assembly/select/origin
     local.get $8
     if
      local.get $16
      call $kernels/next_node/assembly/select/findAnchor<i64>
     end
     i32.const 0
     global.set $kernels/next_node/assembly/select/hasNear
     global.get $kernels/next_node/assembly/select/isAnchored
     global.set $kernels/next_node/assembly/select/hasFar
     i32.const 590704
     i32.const 589840
     i64.load
     i64.store
     local.get $16
     call $kernels/next_node/assembly/select/findNearest<i64>
     local.get $6
     local.get $17
     i32.const 2
     i32.shl
     i32.add
     block $__inlined_func$kernels/next_node/assembly/select/answer$169 (result i32)
      i32.const -1
      global.get $kernels/next_node/assembly/select/hasAnchor
      i32.const 1
      global.get $kernels/next_node/assembly/select/isAnchored
      select
      i32.const 0
      global.get $kernels/next_node/assembly/select/found
      global.get $kernels/next_node/assembly/select/wanted
      i32.ge_u
      select
      i32.eqz
      br_if $__inlined_func$kernels/next_node/assembly/select/answer$169
      drop
      i32.const 589904
      local.set $0
      i32.const 0
      local.set $2
      global.get $kernels/next_node/assembly/select/isAnchored
      if
       i32.const 1
       local.set $2
      else
       i32.const -1
       i32.const 589920
       i32.load
       i32.eqz
       br_if $__inlined_func$kernels/next_node/assembly/select/answer$169
       drop
      end
      loop $for-loop|01
       local.get $2
       local.get $10
       i32.lt_u
       if
        i32.const -1
        local.get $0
        i32.load offset=12
        local.get $2
        i32.shr_u
        i32.const 1
        i32.and
        i32.eqz
        br_if $__inlined_func$kernels/next_node/assembly/select/answer$169
        drop
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        local.get $0
        i32.const 24
        i32.add
        local.set $0
        br $for-loop|01
       end
      end
      local.get $0
      i32.load offset=20
     end
     i32.store
    end
    local.get $12
    local.set $0
    local.get $17
    i32.const 1
    i32.add
    local.set $17
    br $for-loop|0
   end
  end
 )
 (func $kernels/next_node/assembly/mod/groupsOfDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (param $9 i32) (param $10 i32) (param $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 f64)
  local.get $0
  local.set $13
  local.get $1
  local.set $15
  local.get $2
  local.set $14
  local.get $4
  i32.load
  local.set $0
  loop $for-loop|0
   local.get $5
   local.get $17
   i32.gt_s
   if
    block $for-continue|0
     local.get $4
     i32.const 4
     i32.add
     local.tee $4
     i32.load
     local.tee $12
     local.get $0
     i32.sub
     local.tee $16
     if (result i32)
      local.get $13
      local.get $0
      i32.const 3
      i32.shl
      i32.add
      local.set $1
      block $__inlined_func$kernels/next_node/assembly/rising/areRising<f64>$160 (result i32)
       local.get $16
       i32.const 1
       i32.eq
       if
        local.get $1
        f64.load
        local.tee $19
        local.get $19
        f64.eq
        br $__inlined_func$kernels/next_node/assembly/rising/areRising<f64>$160
       end
       local.get $1
       local.get $16
       i32.const 1
       i32.sub
       i32.const 3
       i32.shl
       i32.add
       local.set $18
       loop $for-loop|00
        local.get $1
        i32.const 16
        i32.add
        local.tee $2
        local.get $18
        i32.le_u
        if
         i32.const 0
         local.get $1
         v128.load offset=8
         local.get $1
         v128.load
         f64x2.gt
         i64x2.all_true
         i32.eqz
         br_if $__inlined_func$kernels/next_node/assembly/rising/areRising<f64>$160
         drop
         local.get $2
         local.set $1
         br $for-loop|00
        end
       end
       local.get $1
       local.get $18
       i32.eq
       if (result i32)
        i32.const 1
       else
        local.get $1
        f64.load offset=8
        local.get $1
        f64.load
        f64.gt
       end
      end
     else
      i32.const 0
     end
     if
      local.get $6
      local.get $17
      i32.const 2
      i32.shl
      i32.add
      i32.const -1
      local.get $0
      local.get $14
      i32.add
      local.get $3
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      local.get $16
      local.get $7
      local.get $8
      local.get $9
      local.get $10
      call $kernels/next_node/assembly/rising/answerRising
      local.tee $1
      local.get $0
      local.get $11
      i32.add
      i32.add
      local.get $1
      i32.const 0
      i32.lt_s
      select
      i32.store
      br $for-continue|0
     end
     local.get $7
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isBackward
     local.get $9
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isLast
     local.get $8
     i32.const 0
     i32.ne
     global.set $kernels/next_node/assembly/select/isAnchored
     i32.const 0
     global.set $kernels/next_node/assembly/select/hasAnchor
     local.get $10
     local.get $8
     i32.eqz
     i32.add
     global.set $kernels/next_node/assembly/select/wanted
     i32.const 0
     global.set $kernels/next_node/assembly/select/found
     local.get $13
     local.get $0
     i32.const 3
     i32.shl
     i32.add
     global.set $kernels/next_node/assembly/select/times
     local.get $15
     local.get $0
     i32.const 2
     i32.shl
     local.tee $1
     i32.add
     global.set $kernels/next_node/assembly/select/values
     local.get $0
     local.get $14
     i32.add
     global.set $kernels/next_node/assembly/select/bases
     local.get $1
     local.get $3
     i32.add
     global.set $kernels/next_node/assembly/select/masks
     local.get $0
     local.get $11
     i32.add
     global.set $kernels/next_node/assembly/select/origin
     local.get $8
     if
      local.get $16
      call $kernels/next_node/assembly/select/findAnchor<f64>
     end
     i32.const 0
     global.set $kernels/next_node/assembly/select/hasNear
     global.get $kernels/next_node/assembly/select/isAnchored
     global.set $kernels/next_node/assembly/select/hasFar
     i32.const 590704
     i32.const 589840
     i64.load
     i64.store
     local.get $16
     call $kernels/next_node/assembly/select/findNearest<f64>
     local.get $6
     local.get $17
     i32.const 2
     i32.shl
     i32.add
     block $__inlined_func$kernels/next_node/assembly/select/answer$164 (result i32)
      i32.const -1
      global.get $kernels/next_node/assembly/select/hasAnchor
      i32.const 1
      global.get $kernels/next_node/assembly/select/isAnchored
      select
      i32.const 0
      global.get $kernels/next_node/assembly/select/found
      global.get $kernels/next_node/assembly/select/wanted
      i32.ge_u
      select
      i32.eqz
      br_if $__inlined_func$kernels/next_node/assembly/select/answer$164
      drop
      i32.const 589904
      local.set $0
      i32.const 0
      local.set $2
      global.get $kernels/next_node/assembly/select/isAnchored
      if
       i32.const 1
       local.set $2
      else
       i32.const -1
       i32.const 589920
       i32.load
       i32.eqz
       br_if $__inlined_func$kernels/next_node/assembly/select/answer$164
       drop
      end
      loop $for-loop|01
       local.get $2
       local.get $10
       i32.lt_u
       if
        i32.const -1
        local.get $0
        i32.load offset=12
        local.get $2
        i32.shr_u
        i32.const 1
        i32.and
        i32.eqz
        br_if $__inlined_func$kernels/next_node/assembly/select/answer$164
        drop
        local.get $2
        i32.const 1
        i32.add
        local.set $2
        local.get $0
        i32.const 24
        i32.add
        local.set $0
        br $for-loop|01
       end
      end
      local.get $0
      i32.load offset=20
     end
     i32.store
    end
    local.get $12
    local.set $0
    local.get $17
    i32.const 1
    i32.add
    local.set $17
    br $for-loop|0
   end
  end
 )
 (func $kernels/next_node/assembly/mod/findNearestLongs (param $0 i32)
  local.get $0
  call $kernels/next_node/assembly/select/findNearest<i64>
 )
 (func $kernels/next_node/assembly/mod/findNearestDoubles (param $0 i32)
  local.get $0
  call $kernels/next_node/assembly/select/findNearest<f64>
 )
 (func $kernels/next_node/assembly/mod/findAnchorLongs (param $0 i32)
  local.get $0
  call $kernels/next_node/assembly/select/findAnchor<i64>
 )
 (func $kernels/next_node/assembly/mod/findAnchorDoubles (param $0 i32)
  local.get $0
  call $kernels/next_node/assembly/select/findAnchor<f64>
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
