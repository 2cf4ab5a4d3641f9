(module
 (type $0 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $1 (func (param i32 i32 i32)))
 (type $2 (func (param i32 i32 i32 i32 i32)))
 (type $3 (func (param i32 i32 i32 i32)))
 (import "env" "memory" (memory $0 7))
 (data $3 (i32.const 397632) "\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10\10")
 (export "maskCodes8" (func $kernels/event_mask/assembly/mod/maskCodes8))
 (export "maskCodes16" (func $kernels/event_mask/assembly/mod/maskCodes16))
 (export "maskCodes32" (func $kernels/event_mask/assembly/mod/maskCodes32))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "maskColumns" (func $kernels/event_mask/assembly/columns/maskColumns))
 (func $kernels/event_mask/assembly/planes/masksOfPlanes (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 v128)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  local.get $0
  i32.const 1
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.const 2
   i32.eq
   if (result i32)
    i32.const 2
   else
    i32.const 3
    i32.const 4
    local.get $0
    i32.const 3
    i32.eq
    select
   end
  end
  local.set $0
  loop $for-loop|0
   local.get $4
   i32.const 16
   i32.add
   local.get $1
   i32.le_u
   if
    local.get $2
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    local.set $5
    local.get $4
    i32.const 393216
    i32.add
    local.tee $6
    v128.load
    local.set $3
    block $kernels/event_mask/assembly/planes/storeSixteen|inlined.0
     local.get $0
     i32.const 1
     i32.eq
     if
      local.get $5
      local.get $3
      i16x8.extend_low_i8x16_u
      local.tee $7
      i32x4.extend_low_i16x8_u
      v128.store
      local.get $5
      local.get $7
      i32x4.extend_high_i16x8_u
      v128.store offset=16
      local.get $5
      local.get $3
      i16x8.extend_high_i8x16_u
      local.tee $3
      i32x4.extend_low_i16x8_u
      v128.store offset=32
      local.get $5
      local.get $3
      i32x4.extend_high_i16x8_u
      v128.store offset=48
      br $kernels/event_mask/assembly/planes/storeSixteen|inlined.0
     end
     local.get $3
     local.get $6
     v128.load offset=1024
     local.tee $7
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.set $8
     local.get $3
     local.get $7
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.set $3
     local.get $0
     i32.const 2
     i32.eq
     if
      local.get $5
      local.get $8
      i32x4.extend_low_i16x8_u
      v128.store
      local.get $5
      local.get $8
      i32x4.extend_high_i16x8_u
      v128.store offset=16
      local.get $5
      local.get $3
      i32x4.extend_low_i16x8_u
      v128.store offset=32
      local.get $5
      local.get $3
      i32x4.extend_high_i16x8_u
      v128.store offset=48
      br $kernels/event_mask/assembly/planes/storeSixteen|inlined.0
     end
     local.get $6
     v128.load offset=2048
     local.set $7
     local.get $0
     i32.const 3
     i32.eq
     if
      local.get $5
      local.get $8
      local.get $7
      i16x8.extend_low_i8x16_u
      local.tee $9
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      v128.store
      local.get $5
      local.get $8
      local.get $9
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      v128.store offset=16
      local.get $5
      local.get $3
      local.get $7
      i16x8.extend_high_i8x16_u
      local.tee $7
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      v128.store offset=32
      local.get $5
      local.get $3
      local.get $7
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      v128.store offset=48
      br $kernels/event_mask/assembly/planes/storeSixteen|inlined.0
     end
     local.get $5
     local.get $8
     local.get $7
     local.get $6
     v128.load offset=3072
     local.tee $9
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.tee $10
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     v128.store
     local.get $5
     local.get $8
     local.get $10
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     v128.store offset=16
     local.get $5
     local.get $3
     local.get $7
     local.get $9
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.tee $7
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     v128.store offset=32
     local.get $5
     local.get $3
     local.get $7
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     v128.store offset=48
    end
    local.get $4
    i32.const 16
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $1
  local.get $4
  i32.gt_u
  if
   local.get $4
   i32.const 393216
   i32.add
   local.tee $5
   v128.load
   local.set $3
   block $kernels/event_mask/assembly/planes/storeSixteen|inlined.1
    local.get $0
    i32.const 1
    i32.eq
    if
     i32.const 397312
     local.get $3
     i16x8.extend_low_i8x16_u
     local.tee $7
     i32x4.extend_low_i16x8_u
     v128.store
     i32.const 397328
     local.get $7
     i32x4.extend_high_i16x8_u
     v128.store
     i32.const 397344
     local.get $3
     i16x8.extend_high_i8x16_u
     local.tee $3
     i32x4.extend_low_i16x8_u
     v128.store
     i32.const 397360
     local.get $3
     i32x4.extend_high_i16x8_u
     v128.store
     br $kernels/event_mask/assembly/planes/storeSixteen|inlined.1
    end
    local.get $3
    local.get $5
    v128.load offset=1024
    local.tee $7
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
    local.set $8
    local.get $3
    local.get $7
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
    local.set $3
    local.get $0
    i32.const 2
    i32.eq
    if
     i32.const 397312
     local.get $8
     i32x4.extend_low_i16x8_u
     v128.store
     i32.const 397328
     local.get $8
     i32x4.extend_high_i16x8_u
     v128.store
     i32.const 397344
     local.get $3
     i32x4.extend_low_i16x8_u
     v128.store
     i32.const 397360
     local.get $3
     i32x4.extend_high_i16x8_u
     v128.store
     br $kernels/event_mask/assembly/planes/storeSixteen|inlined.1
    end
    local.get $5
    v128.load offset=2048
    local.set $7
    local.get $0
    i32.const 3
    i32.eq
    if
     i32.const 397312
     local.get $8
     local.get $7
     i16x8.extend_low_i8x16_u
     local.tee $9
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     v128.store
     i32.const 397328
     local.get $8
     local.get $9
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     v128.store
     i32.const 397344
     local.get $3
     local.get $7
     i16x8.extend_high_i8x16_u
     local.tee $7
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     v128.store
     i32.const 397360
     local.get $3
     local.get $7
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     v128.store
     br $kernels/event_mask/assembly/planes/storeSixteen|inlined.1
    end
    i32.const 397312
    local.get $8
    local.get $7
    local.get $5
    v128.load offset=3072
    local.tee $9
    i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
    local.tee $10
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
    v128.store
    i32.const 397328
    local.get $8
    local.get $10
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
    v128.store
    i32.const 397344
    local.get $3
    local.get $7
    local.get $9
    i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
    local.tee $7
    i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
    v128.store
    i32.const 397360
    local.get $3
    local.get $7
    i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
    v128.store
   end
   local.get $2
   local.get $4
   i32.const 2
   i32.shl
   i32.add
   i32.const 397312
   local.get $1
   local.get $4
   i32.sub
   i32.const 2
   i32.shl
   memory.copy
  end
 )
 (func $kernels/event_mask/assembly/mod/maskCodes8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  block $kernels/event_mask/assembly/codes/maskCodes<u8>|inlined.0 (result i32)
   i32.const 1
   local.get $1
   i32.eqz
   br_if $kernels/event_mask/assembly/codes/maskCodes<u8>|inlined.0
   drop
   local.get $0
   local.tee $5
   local.get $1
   i32.add
   local.set $17
   loop $for-loop|0
    local.get $5
    i32.const 16
    i32.add
    local.tee $6
    local.get $17
    i32.le_u
    if
     local.get $11
     local.get $5
     v128.load
     i8x16.max_u
     local.set $11
     local.get $6
     local.set $5
     br $for-loop|0
    end
   end
   i32.const 393216
   local.get $11
   v128.store
   loop $for-loop|1
    local.get $8
    i32.const 16
    i32.lt_u
    if
     local.get $9
     local.get $8
     i32.const 393216
     i32.add
     i32.load8_u
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $8
     i32.const 1
     i32.add
     local.set $8
     br $for-loop|1
    end
   end
   loop $for-loop|2
    local.get $5
    local.get $17
    i32.lt_u
    if
     local.get $9
     local.get $5
     i32.load8_u
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $for-loop|2
    end
   end
   i32.const 0
   local.get $3
   local.get $9
   i32.le_u
   br_if $kernels/event_mask/assembly/codes/maskCodes<u8>|inlined.0
   drop
   local.get $3
   i32.const 64
   i32.le_u
   if
    i32.const 0
    local.set $9
    i32.const 397376
    i32.const 0
    i32.const 256
    memory.fill
    loop $for-loop|00
     local.get $3
     local.get $10
     i32.gt_u
     if
      local.get $2
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.tee $6
      local.get $9
      i32.or
      local.set $9
      i32.const 0
      local.set $5
      loop $for-loop|11
       local.get $5
       i32.const 4
       i32.lt_u
       if
        local.get $5
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.get $10
        i32.add
        local.get $6
        local.get $5
        i32.const 3
        i32.shl
        i32.shr_u
        i32.store8
        local.get $5
        i32.const 1
        i32.add
        local.set $5
        br $for-loop|11
       end
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|00
     end
    end
    i32.const 1
    i32.const 4
    local.get $9
    i32.clz
    i32.const 3
    i32.shr_u
    i32.sub
    local.tee $2
    local.get $2
    i32.const 0
    i32.le_s
    select
    local.set $6
    i32.const 0
    local.set $5
    loop $for-loop|3
     local.get $1
     local.get $5
     i32.gt_u
     if
      i32.const 1024
      local.get $1
      local.get $5
      i32.sub
      local.tee $2
      local.get $2
      i32.const 1024
      i32.gt_u
      select
      local.set $9
      local.get $0
      local.get $5
      i32.add
      local.set $2
      i32.const 0
      local.set $10
      loop $for-loop|4
       local.get $6
       local.get $10
       i32.gt_s
       if
        local.get $10
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.set $8
        local.get $10
        i32.const 10
        i32.shl
        i32.const 393216
        i32.add
        local.set $17
        local.get $3
        i32.const 16
        i32.le_u
        if
         i32.const 397632
         v128.load
         drop
         local.get $8
         v128.load
         local.set $7
         local.get $8
         v128.load offset=16
         drop
         local.get $8
         v128.load offset=32
         drop
         local.get $8
         v128.load offset=48
         drop
         i32.const 0
         local.set $8
         loop $for-loop|5
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $8
           local.get $17
           i32.add
           local.get $7
           local.get $2
           local.get $8
           i32.add
           v128.load
           i8x16.swizzle
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|5
          end
         end
        else
         i32.const 2
         i32.const 4
         local.get $3
         i32.const 32
         i32.le_u
         select
         local.set $18
         i32.const 397632
         v128.load
         local.set $12
         local.get $8
         v128.load
         local.set $13
         local.get $8
         v128.load offset=16
         local.set $14
         local.get $8
         v128.load offset=32
         local.set $15
         local.get $8
         v128.load offset=48
         local.set $16
         i32.const 0
         local.set $8
         loop $for-loop|6
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $13
           local.get $2
           local.get $8
           i32.add
           v128.load
           local.tee $11
           i8x16.swizzle
           local.set $7
           local.get $18
           i32.const 1
           i32.gt_u
           if
            local.get $7
            local.get $14
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $11
            i8x16.swizzle
            v128.or
            local.set $7
           end
           local.get $8
           local.get $17
           i32.add
           local.get $18
           i32.const 2
           i32.gt_u
           if (result v128)
            local.get $7
            local.get $15
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $7
            i8x16.swizzle
            v128.or
            local.get $16
            local.get $7
            local.get $12
            i8x16.sub
            i8x16.swizzle
            v128.or
           else
            local.get $7
           end
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|6
          end
         end
        end
        local.get $10
        i32.const 1
        i32.add
        local.set $10
        br $for-loop|4
       end
      end
      local.get $6
      local.get $9
      local.get $4
      local.get $5
      i32.const 2
      i32.shl
      i32.add
      call $kernels/event_mask/assembly/planes/masksOfPlanes
      local.get $5
      i32.const 1024
      i32.add
      local.set $5
      br $for-loop|3
     end
    end
   else
    local.get $0
    local.get $1
    i32.add
    local.set $3
    loop $for-loop|8
     local.get $0
     i32.const 4
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if
      local.get $2
      local.get $0
      i32.const 2
      i32.add
      i32.load8_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $5
      local.get $2
      local.get $0
      i32.const 3
      i32.add
      i32.load8_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $6
      local.get $4
      local.get $2
      local.get $0
      i32.load8_u
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      local.get $2
      local.get $0
      i32.const 1
      i32.add
      i32.load8_u
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store
      local.get $4
      local.get $5
      i64.extend_i32_u
      local.get $6
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store offset=8
      local.get $1
      local.set $0
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      br $for-loop|8
     end
    end
    loop $for-loop|9
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $4
      local.get $2
      local.get $0
      i32.load8_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.store
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      local.get $4
      i32.const 4
      i32.add
      local.set $4
      br $for-loop|9
     end
    end
   end
   i32.const 1
  end
 )
 (func $kernels/event_mask/assembly/mod/maskCodes32 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  block $kernels/event_mask/assembly/codes/maskCodes<u32>|inlined.0 (result i32)
   i32.const 1
   local.get $1
   i32.eqz
   br_if $kernels/event_mask/assembly/codes/maskCodes<u32>|inlined.0
   drop
   local.get $0
   local.tee $5
   local.get $1
   i32.const 2
   i32.shl
   i32.add
   local.set $17
   loop $for-loop|0
    local.get $5
    i32.const 16
    i32.add
    local.tee $6
    local.get $17
    i32.le_u
    if
     local.get $11
     local.get $5
     v128.load
     i32x4.max_u
     local.set $11
     local.get $6
     local.set $5
     br $for-loop|0
    end
   end
   i32.const 393216
   local.get $11
   v128.store
   loop $for-loop|1
    local.get $8
    i32.const 16
    i32.lt_u
    if
     local.get $9
     local.get $8
     i32.const 393216
     i32.add
     i32.load
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $8
     i32.const 4
     i32.add
     local.set $8
     br $for-loop|1
    end
   end
   loop $for-loop|2
    local.get $5
    local.get $17
    i32.lt_u
    if
     local.get $9
     local.get $5
     i32.load
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $5
     i32.const 4
     i32.add
     local.set $5
     br $for-loop|2
    end
   end
   i32.const 0
   local.get $3
   local.get $9
   i32.le_u
   br_if $kernels/event_mask/assembly/codes/maskCodes<u32>|inlined.0
   drop
   local.get $3
   i32.const 64
   i32.le_u
   if
    i32.const 0
    local.set $9
    i32.const 397376
    i32.const 0
    i32.const 256
    memory.fill
    loop $for-loop|00
     local.get $3
     local.get $10
     i32.gt_u
     if
      local.get $2
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.tee $6
      local.get $9
      i32.or
      local.set $9
      i32.const 0
      local.set $5
      loop $for-loop|11
       local.get $5
       i32.const 4
       i32.lt_u
       if
        local.get $5
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.get $10
        i32.add
        local.get $6
        local.get $5
        i32.const 3
        i32.shl
        i32.shr_u
        i32.store8
        local.get $5
        i32.const 1
        i32.add
        local.set $5
        br $for-loop|11
       end
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|00
     end
    end
    i32.const 1
    i32.const 4
    local.get $9
    i32.clz
    i32.const 3
    i32.shr_u
    i32.sub
    local.tee $2
    local.get $2
    i32.const 0
    i32.le_s
    select
    local.set $6
    i32.const 0
    local.set $5
    loop $for-loop|3
     local.get $1
     local.get $5
     i32.gt_u
     if
      i32.const 1024
      local.get $1
      local.get $5
      i32.sub
      local.tee $2
      local.get $2
      i32.const 1024
      i32.gt_u
      select
      local.set $9
      local.get $0
      local.get $5
      i32.const 2
      i32.shl
      i32.add
      local.set $2
      i32.const 0
      local.set $10
      loop $for-loop|4
       local.get $6
       local.get $10
       i32.gt_s
       if
        local.get $10
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.set $8
        local.get $10
        i32.const 10
        i32.shl
        i32.const 393216
        i32.add
        local.set $17
        local.get $3
        i32.const 16
        i32.le_u
        if
         i32.const 397632
         v128.load
         drop
         local.get $8
         v128.load
         local.set $7
         local.get $8
         v128.load offset=16
         drop
         local.get $8
         v128.load offset=32
         drop
         local.get $8
         v128.load offset=48
         drop
         i32.const 0
         local.set $8
         loop $for-loop|5
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $8
           local.get $17
           i32.add
           local.get $7
           local.get $2
           local.get $8
           i32.const 2
           i32.shl
           i32.add
           local.tee $18
           v128.load
           local.get $18
           v128.load offset=16
           i16x8.narrow_i32x4_u
           local.get $18
           v128.load offset=32
           local.get $18
           v128.load offset=48
           i16x8.narrow_i32x4_u
           i8x16.narrow_i16x8_u
           i8x16.swizzle
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|5
          end
         end
        else
         i32.const 2
         i32.const 4
         local.get $3
         i32.const 32
         i32.le_u
         select
         local.set $18
         i32.const 397632
         v128.load
         local.set $12
         local.get $8
         v128.load
         local.set $13
         local.get $8
         v128.load offset=16
         local.set $14
         local.get $8
         v128.load offset=32
         local.set $15
         local.get $8
         v128.load offset=48
         local.set $16
         i32.const 0
         local.set $8
         loop $for-loop|6
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $13
           local.get $2
           local.get $8
           i32.const 2
           i32.shl
           i32.add
           local.tee $19
           v128.load
           local.get $19
           v128.load offset=16
           i16x8.narrow_i32x4_u
           local.get $19
           v128.load offset=32
           local.get $19
           v128.load offset=48
           i16x8.narrow_i32x4_u
           i8x16.narrow_i16x8_u
           local.tee $11
           i8x16.swizzle
           local.set $7
           local.get $18
           i32.const 1
           i32.gt_u
           if
            local.get $7
            local.get $14
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $11
            i8x16.swizzle
            v128.or
            local.set $7
           end
           local.get $8
           local.get $17
           i32.add
           local.get $18
           i32.const 2
           i32.gt_u
           if (result v128)
            local.get $7
            local.get $15
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $7
            i8x16.swizzle
            v128.or
            local.get $16
            local.get $7
            local.get $12
            i8x16.sub
            i8x16.swizzle
            v128.or
           else
            local.get $7
           end
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|6
          end
         end
        end
        local.get $10
        i32.const 1
        i32.add
        local.set $10
        br $for-loop|4
       end
      end
      local.get $6
      local.get $9
      local.get $4
      local.get $5
      i32.const 2
      i32.shl
      i32.add
      call $kernels/event_mask/assembly/planes/masksOfPlanes
      local.get $5
      i32.const 1024
      i32.add
      local.set $5
      br $for-loop|3
     end
    end
   else
    local.get $0
    local.get $1
    i32.const 2
    i32.shl
    i32.add
    local.set $3
    loop $for-loop|8
     local.get $0
     i32.const 16
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if
      local.get $2
      local.get $0
      i32.const 8
      i32.add
      i32.load
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $5
      local.get $2
      local.get $0
      i32.const 12
      i32.add
      i32.load
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $6
      local.get $4
      local.get $2
      local.get $0
      i32.load
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      local.get $2
      local.get $0
      i32.const 4
      i32.add
      i32.load
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store
      local.get $4
      local.get $5
      i64.extend_i32_u
      local.get $6
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store offset=8
      local.get $1
      local.set $0
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      br $for-loop|8
     end
    end
    loop $for-loop|9
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $4
      local.get $2
      local.get $0
      i32.load
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.store
      local.get $0
      i32.const 4
      i32.add
      local.set $0
      local.get $4
      i32.const 4
      i32.add
      local.set $4
      br $for-loop|9
     end
    end
   end
   i32.const 1
  end
 )
 (func $kernels/event_mask/assembly/mod/maskCodes16 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 v128)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  block $kernels/event_mask/assembly/codes/maskCodes<u16>|inlined.0 (result i32)
   i32.const 1
   local.get $1
   i32.eqz
   br_if $kernels/event_mask/assembly/codes/maskCodes<u16>|inlined.0
   drop
   local.get $0
   local.tee $5
   local.get $1
   i32.const 1
   i32.shl
   i32.add
   local.set $17
   loop $for-loop|0
    local.get $5
    i32.const 16
    i32.add
    local.tee $6
    local.get $17
    i32.le_u
    if
     local.get $11
     local.get $5
     v128.load
     i16x8.max_u
     local.set $11
     local.get $6
     local.set $5
     br $for-loop|0
    end
   end
   i32.const 393216
   local.get $11
   v128.store
   loop $for-loop|1
    local.get $8
    i32.const 16
    i32.lt_u
    if
     local.get $9
     local.get $8
     i32.const 393216
     i32.add
     i32.load16_u
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $8
     i32.const 2
     i32.add
     local.set $8
     br $for-loop|1
    end
   end
   loop $for-loop|2
    local.get $5
    local.get $17
    i32.lt_u
    if
     local.get $9
     local.get $5
     i32.load16_u
     local.tee $6
     local.get $6
     local.get $9
     i32.lt_u
     select
     local.set $9
     local.get $5
     i32.const 2
     i32.add
     local.set $5
     br $for-loop|2
    end
   end
   i32.const 0
   local.get $3
   local.get $9
   i32.le_u
   br_if $kernels/event_mask/assembly/codes/maskCodes<u16>|inlined.0
   drop
   local.get $3
   i32.const 64
   i32.le_u
   if
    i32.const 0
    local.set $9
    i32.const 397376
    i32.const 0
    i32.const 256
    memory.fill
    loop $for-loop|00
     local.get $3
     local.get $10
     i32.gt_u
     if
      local.get $2
      local.get $10
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.tee $6
      local.get $9
      i32.or
      local.set $9
      i32.const 0
      local.set $5
      loop $for-loop|11
       local.get $5
       i32.const 4
       i32.lt_u
       if
        local.get $5
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.get $10
        i32.add
        local.get $6
        local.get $5
        i32.const 3
        i32.shl
        i32.shr_u
        i32.store8
        local.get $5
        i32.const 1
        i32.add
        local.set $5
        br $for-loop|11
       end
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|00
     end
    end
    i32.const 1
    i32.const 4
    local.get $9
    i32.clz
    i32.const 3
    i32.shr_u
    i32.sub
    local.tee $2
    local.get $2
    i32.const 0
    i32.le_s
    select
    local.set $6
    i32.const 0
    local.set $5
    loop $for-loop|3
     local.get $1
     local.get $5
     i32.gt_u
     if
      i32.const 1024
      local.get $1
      local.get $5
      i32.sub
      local.tee $2
      local.get $2
      i32.const 1024
      i32.gt_u
      select
      local.set $9
      local.get $0
      local.get $5
      i32.const 1
      i32.shl
      i32.add
      local.set $2
      i32.const 0
      local.set $10
      loop $for-loop|4
       local.get $6
       local.get $10
       i32.gt_s
       if
        local.get $10
        i32.const 6
        i32.shl
        i32.const 397376
        i32.add
        local.set $8
        local.get $10
        i32.const 10
        i32.shl
        i32.const 393216
        i32.add
        local.set $17
        local.get $3
        i32.const 16
        i32.le_u
        if
         i32.const 397632
         v128.load
         drop
         local.get $8
         v128.load
         local.set $7
         local.get $8
         v128.load offset=16
         drop
         local.get $8
         v128.load offset=32
         drop
         local.get $8
         v128.load offset=48
         drop
         i32.const 0
         local.set $8
         loop $for-loop|5
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $8
           local.get $17
           i32.add
           local.get $7
           local.get $2
           local.get $8
           i32.const 1
           i32.shl
           i32.add
           local.tee $18
           v128.load
           local.get $18
           v128.load offset=16
           i8x16.narrow_i16x8_u
           i8x16.swizzle
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|5
          end
         end
        else
         i32.const 2
         i32.const 4
         local.get $3
         i32.const 32
         i32.le_u
         select
         local.set $18
         i32.const 397632
         v128.load
         local.set $12
         local.get $8
         v128.load
         local.set $13
         local.get $8
         v128.load offset=16
         local.set $14
         local.get $8
         v128.load offset=32
         local.set $15
         local.get $8
         v128.load offset=48
         local.set $16
         i32.const 0
         local.set $8
         loop $for-loop|6
          local.get $8
          local.get $9
          i32.lt_u
          if
           local.get $13
           local.get $2
           local.get $8
           i32.const 1
           i32.shl
           i32.add
           local.tee $19
           v128.load
           local.get $19
           v128.load offset=16
           i8x16.narrow_i16x8_u
           local.tee $11
           i8x16.swizzle
           local.set $7
           local.get $18
           i32.const 1
           i32.gt_u
           if
            local.get $7
            local.get $14
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $11
            i8x16.swizzle
            v128.or
            local.set $7
           end
           local.get $8
           local.get $17
           i32.add
           local.get $18
           i32.const 2
           i32.gt_u
           if (result v128)
            local.get $7
            local.get $15
            local.get $11
            local.get $12
            i8x16.sub
            local.tee $7
            i8x16.swizzle
            v128.or
            local.get $16
            local.get $7
            local.get $12
            i8x16.sub
            i8x16.swizzle
            v128.or
           else
            local.get $7
           end
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|6
          end
         end
        end
        local.get $10
        i32.const 1
        i32.add
        local.set $10
        br $for-loop|4
       end
      end
      local.get $6
      local.get $9
      local.get $4
      local.get $5
      i32.const 2
      i32.shl
      i32.add
      call $kernels/event_mask/assembly/planes/masksOfPlanes
      local.get $5
      i32.const 1024
      i32.add
      local.set $5
      br $for-loop|3
     end
    end
   else
    local.get $0
    local.get $1
    i32.const 1
    i32.shl
    i32.add
    local.set $3
    loop $for-loop|8
     local.get $0
     i32.const 8
     i32.add
     local.tee $1
     local.get $3
     i32.le_u
     if
      local.get $2
      local.get $0
      i32.const 4
      i32.add
      i32.load16_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $5
      local.get $2
      local.get $0
      i32.const 6
      i32.add
      i32.load16_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $6
      local.get $4
      local.get $2
      local.get $0
      i32.load16_u
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      local.get $2
      local.get $0
      i32.const 2
      i32.add
      i32.load16_u
      i32.const 2
      i32.shl
      i32.add
      i64.load32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store
      local.get $4
      local.get $5
      i64.extend_i32_u
      local.get $6
      i64.extend_i32_u
      i64.const 32
      i64.shl
      i64.or
      i64.store offset=8
      local.get $1
      local.set $0
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      br $for-loop|8
     end
    end
    loop $for-loop|9
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $4
      local.get $2
      local.get $0
      i32.load16_u
      i32.const 2
      i32.shl
      i32.add
      i32.load
      i32.store
      local.get $0
      i32.const 2
      i32.add
      local.set $0
      local.get $4
      i32.const 4
      i32.add
      local.set $4
      br $for-loop|9
     end
    end
   end
   i32.const 1
  end
 )
 (func $kernels/event_mask/assembly/columns/planeOf (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  local.get $0
  i32.const 8
  i32.ge_s
  if
   local.get $1
   i32.load
   local.get $2
   i32.add
   local.set $7
   local.get $1
   i32.const 4
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $8
   local.get $1
   i32.const 8
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $9
   local.get $1
   i32.const 12
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $10
   local.get $1
   i32.const 16
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $11
   local.get $1
   i32.const 20
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $0
   local.get $1
   i32.const 24
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $12
   local.get $1
   i32.const 28
   i32.add
   i32.load
   local.get $2
   i32.add
   local.set $1
   loop $for-loop|0
    local.get $3
    local.get $5
    i32.gt_u
    if
     local.get $4
     local.get $5
     i32.add
     local.get $1
     local.get $5
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $12
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $0
     local.get $5
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $11
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $10
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $9
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $8
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     local.tee $6
     local.get $6
     i8x16.add
     local.get $5
     local.get $7
     i32.add
     v128.load
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.eq
     i8x16.add
     v128.const i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff
     i8x16.add
     v128.store
     local.get $5
     i32.const 16
     i32.add
     local.set $5
     br $for-loop|0
    end
   end
  else
   local.get $0
   i32.const 1
   i32.eq
   if
    local.get $1
    i32.load
    local.get $2
    i32.add
    local.set $0
    loop $for-loop|1
     local.get $3
     local.get $5
     i32.gt_u
     if
      local.get $4
      local.get $5
      i32.add
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      local.get $0
      local.get $5
      i32.add
      v128.load
      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
      i8x16.eq
      i8x16.add
      v128.const i32x4 0x01010101 0x01010101 0x01010101 0x01010101
      i8x16.add
      v128.store
      local.get $5
      i32.const 16
      i32.add
      local.set $5
      br $for-loop|1
     end
    end
   else
    local.get $0
    i32.const 2
    i32.eq
    if
     local.get $1
     i32.load
     local.get $2
     i32.add
     local.set $0
     local.get $1
     i32.const 4
     i32.add
     i32.load
     local.get $2
     i32.add
     local.set $1
     loop $for-loop|2
      local.get $3
      local.get $5
      i32.gt_u
      if
       local.get $4
       local.get $5
       i32.add
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       local.get $1
       local.get $5
       i32.add
       v128.load
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.eq
       i8x16.add
       local.tee $6
       local.get $6
       i8x16.add
       local.get $0
       local.get $5
       i32.add
       v128.load
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       i8x16.eq
       i8x16.add
       v128.const i32x4 0x03030303 0x03030303 0x03030303 0x03030303
       i8x16.add
       v128.store
       local.get $5
       i32.const 16
       i32.add
       local.set $5
       br $for-loop|2
      end
     end
    else
     local.get $0
     i32.const 3
     i32.eq
     if
      local.get $1
      i32.load
      local.get $2
      i32.add
      local.set $0
      local.get $1
      i32.const 4
      i32.add
      i32.load
      local.get $2
      i32.add
      local.set $7
      local.get $1
      i32.const 8
      i32.add
      i32.load
      local.get $2
      i32.add
      local.set $1
      loop $for-loop|3
       local.get $3
       local.get $5
       i32.gt_u
       if
        local.get $4
        local.get $5
        i32.add
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        local.get $1
        local.get $5
        i32.add
        v128.load
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.add
        local.tee $6
        local.get $6
        i8x16.add
        local.get $5
        local.get $7
        i32.add
        v128.load
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.add
        local.tee $6
        local.get $6
        i8x16.add
        local.get $0
        local.get $5
        i32.add
        v128.load
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.eq
        i8x16.add
        v128.const i32x4 0x07070707 0x07070707 0x07070707 0x07070707
        i8x16.add
        v128.store
        local.get $5
        i32.const 16
        i32.add
        local.set $5
        br $for-loop|3
       end
      end
     else
      local.get $0
      i32.const 4
      i32.eq
      if
       local.get $1
       i32.load
       local.get $2
       i32.add
       local.set $0
       local.get $1
       i32.const 4
       i32.add
       i32.load
       local.get $2
       i32.add
       local.set $7
       local.get $1
       i32.const 8
       i32.add
       i32.load
       local.get $2
       i32.add
       local.set $8
       local.get $1
       i32.const 12
       i32.add
       i32.load
       local.get $2
       i32.add
       local.set $1
       loop $for-loop|4
        local.get $3
        local.get $5
        i32.gt_u
        if
         local.get $4
         local.get $5
         i32.add
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         local.get $1
         local.get $5
         i32.add
         v128.load
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.add
         local.tee $6
         local.get $6
         i8x16.add
         local.get $5
         local.get $8
         i32.add
         v128.load
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.add
         local.tee $6
         local.get $6
         i8x16.add
         local.get $5
         local.get $7
         i32.add
         v128.load
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.add
         local.tee $6
         local.get $6
         i8x16.add
         local.get $0
         local.get $5
         i32.add
         v128.load
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         i8x16.eq
         i8x16.add
         v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f
         i8x16.add
         v128.store
         local.get $5
         i32.const 16
         i32.add
         local.set $5
         br $for-loop|4
        end
       end
      else
       local.get $0
       i32.const 5
       i32.eq
       if
        local.get $1
        i32.load
        local.get $2
        i32.add
        local.set $0
        local.get $1
        i32.const 4
        i32.add
        i32.load
        local.get $2
        i32.add
        local.set $7
        local.get $1
        i32.const 8
        i32.add
        i32.load
        local.get $2
        i32.add
        local.set $8
        local.get $1
        i32.const 12
        i32.add
        i32.load
        local.get $2
        i32.add
        local.set $9
        local.get $1
        i32.const 16
        i32.add
        i32.load
        local.get $2
        i32.add
        local.set $1
        loop $for-loop|5
         local.get $3
         local.get $5
         i32.gt_u
         if
          local.get $4
          local.get $5
          i32.add
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          local.get $1
          local.get $5
          i32.add
          v128.load
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i8x16.eq
          i8x16.add
          local.tee $6
          local.get $6
          i8x16.add
          local.get $5
          local.get $9
          i32.add
          v128.load
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i8x16.eq
          i8x16.add
          local.tee $6
          local.get $6
          i8x16.add
          local.get $5
          local.get $8
          i32.add
          v128.load
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i8x16.eq
          i8x16.add
          local.tee $6
          local.get $6
          i8x16.add
          local.get $5
          local.get $7
          i32.add
          v128.load
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i8x16.eq
          i8x16.add
          local.tee $6
          local.get $6
          i8x16.add
          local.get $0
          local.get $5
          i32.add
          v128.load
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i8x16.eq
          i8x16.add
          v128.const i32x4 0x1f1f1f1f 0x1f1f1f1f 0x1f1f1f1f 0x1f1f1f1f
          i8x16.add
          v128.store
          local.get $5
          i32.const 16
          i32.add
          local.set $5
          br $for-loop|5
         end
        end
       else
        local.get $0
        i32.const 6
        i32.eq
        if
         local.get $1
         i32.load
         local.get $2
         i32.add
         local.set $0
         local.get $1
         i32.const 4
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $7
         local.get $1
         i32.const 8
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $8
         local.get $1
         i32.const 12
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $9
         local.get $1
         i32.const 16
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $10
         local.get $1
         i32.const 20
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $1
         loop $for-loop|6
          local.get $3
          local.get $5
          i32.gt_u
          if
           local.get $4
           local.get $5
           i32.add
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.get $1
           local.get $5
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $10
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $9
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $8
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $7
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $0
           local.get $5
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           v128.const i32x4 0x3f3f3f3f 0x3f3f3f3f 0x3f3f3f3f 0x3f3f3f3f
           i8x16.add
           v128.store
           local.get $5
           i32.const 16
           i32.add
           local.set $5
           br $for-loop|6
          end
         end
        else
         local.get $1
         i32.load
         local.get $2
         i32.add
         local.set $0
         local.get $1
         i32.const 4
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $7
         local.get $1
         i32.const 8
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $8
         local.get $1
         i32.const 12
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $9
         local.get $1
         i32.const 16
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $10
         local.get $1
         i32.const 20
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $11
         local.get $1
         i32.const 24
         i32.add
         i32.load
         local.get $2
         i32.add
         local.set $1
         loop $for-loop|7
          local.get $3
          local.get $5
          i32.gt_u
          if
           local.get $4
           local.get $5
           i32.add
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           local.get $1
           local.get $5
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $11
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $10
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $9
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $8
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $5
           local.get $7
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           local.tee $6
           local.get $6
           i8x16.add
           local.get $0
           local.get $5
           i32.add
           v128.load
           v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
           i8x16.eq
           i8x16.add
           v128.const i32x4 0x7f7f7f7f 0x7f7f7f7f 0x7f7f7f7f 0x7f7f7f7f
           i8x16.add
           v128.store
           local.get $5
           i32.const 16
           i32.add
           local.set $5
           br $for-loop|7
          end
         end
        end
       end
      end
     end
    end
   end
  end
 )
 (func $kernels/event_mask/assembly/columns/maskColumns (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $1
  i32.const 7
  i32.add
  i32.const 3
  i32.shr_s
  local.set $6
  loop $for-loop|0
   local.get $2
   local.get $5
   i32.gt_u
   if
    i32.const 1024
    local.get $2
    local.get $5
    i32.sub
    local.tee $4
    local.get $4
    i32.const 1024
    i32.gt_u
    select
    local.set $7
    local.get $3
    local.get $5
    i32.const 2
    i32.shl
    i32.add
    local.set $8
    i32.const 0
    local.set $4
    loop $for-loop|1
     local.get $4
     local.get $6
     i32.lt_s
     if
      local.get $1
      local.get $4
      i32.const 3
      i32.shl
      i32.sub
      local.get $0
      local.get $4
      i32.const 5
      i32.shl
      i32.add
      local.get $5
      local.get $7
      local.get $4
      i32.const 10
      i32.shl
      i32.const 393216
      i32.add
      call $kernels/event_mask/assembly/columns/planeOf
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|1
     end
    end
    local.get $6
    local.get $7
    local.get $8
    call $kernels/event_mask/assembly/planes/masksOfPlanes
    local.get $5
    i32.const 1024
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
