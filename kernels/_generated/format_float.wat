(module
 (type $0 (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $1 (func))
 (type $2 (func (param i64 i64 i64) (result i64)))
 (type $3 (func (param i64 i32) (result i64)))
 (type $4 (func (param i32 i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i32) (result i32)))
 (type $6 (func (param i64 i64 i32 i32) (result i32)))
 (type $7 (func (result i32)))
 (type $8 (func (param i32) (result i32)))
 (type $9 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $10 (func (param i64 i32)))
 (type $11 (func (param i64 i32 i32) (result i32)))
 (type $12 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 4))
 (global $kernels/_assembly/format_float/shortest/exponent (mut i32) (i32.const 0))
 (global $kernels/_assembly/format_float/short/stopped (mut i32) (i32.const 0))
 (global $kernels/_assembly/format_float/list/refusedAt (mut i32) (i32.const 0))
 (global $kernels/format_float/assembly/mod/before (mut i32) (i32.const 0))
 (data $3 (i32.const 211600) "\01\00\00\00\00\00\00\00\n\00\00\00\00\00\00\00d\00\00\00\00\00\00\00\e8\03\00\00\00\00\00\00\10\'\00\00\00\00\00\00\a0\86\01\00\00\00\00\00@B\0f\00\00\00\00\00\80\96\98\00\00\00\00\00\00\e1\f5\05\00\00\00\00\00\ca\9a;\00\00\00\00\00\e4\0bT\02\00\00\00\00\e8vH\17\00\00\00\00\10\a5\d4\e8\00\00\00\00\a0rN\18\t\00\00\00@z\10\f3Z\00\00\00\80\c6\a4~\8d\03\00\00\00\c1o\f2\86#")
 (data $4 (i32.const 211736) "\ff\ff\ff\ff\ff\ff\0f")
 (data $5 (i32.const 211750) "\10")
 (data $6 (i32.const 211752) "\f0\fa\02\00\00\000C")
 (data $7 (i32.const 211760) ":\8c0\e2\8ey\c5>")
 (data $8 (i32.const 211768) "\01\00\00\00\f0\d8\ff\ff")
 (data $9 (i32.const 211777) "\01\02\03\04\05\06\07\08\t\n\0b\0c\r\0e\0f\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $11 (i32.const 211968) "0000000000000000")
 (data $12 (i32.const 211984) ".000000000000000")
 (data $13 (i32.const 212004) "\80\84.A\00\00\00\00\80\84.A")
 (data $14 (i32.const 212020) "e\cd\cdA\00\00\00\00e\cd\cdA")
 (data $15 (i32.const 212036) "\84\d7\97A\00\00\00\00\84\d7\97A")
 (data $16 (i32.const 212048) ":\8c0\e2\8eyE>:\8c0\e2\8eyE>")
 (data $17 (i32.const 212067) "\fc\83\d7\87A\00\00\00\fc\83\d7\87A")
 (data $18 (i32.const 212085) "\88\c3@\00\00\00\00\00\88\c3@")
 (data $19 (i32.const 212096) "-C\1c\eb\e26\1a?-C\1c\eb\e26\1a?")
 (data $20 (i32.const 212116) "\80\87\b3@\00\00\00\00\80\87\b3@")
 (data $21 (i32.const 212134) "\f0A\00\00\00\00\00\00\f0A")
 (data $22 (i32.const 212150) "8C\00\00\00\00\00\008C")
 (data $23 (i32.const 212160) "\ff\ff\ff\ff\ff\ff\07\00\ff\ff\ff\ff\ff\ff\07")
 (data $24 (i32.const 212176) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $25 (i32.const 212192) "\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff")
 (data $26 (i32.const 212208) "g\00g\00g\00g\00g\00g\00g\00g")
 (data $27 (i32.const 212224) "\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6")
 (data $28 (i32.const 212240) "\01\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00\19\00\00\00\00\00\00\00}\00\00\00\00\00\00\00q\02\00\00\00\00\00\005\0c\00\00\00\00\00\00\t=\00\00\00\00\00\00-1\01\00\00\00\00\00\e1\f5\05\00\00\00\00\00e\cd\1d\00\00\00\00\00\f9\02\95\00\00\00\00\00\dd\0e\e9\02\00\00\00\00QJ\8d\0e\00\00\00\00\95s\c2H\00\00\00\00\e9A\cck\01\00\00\00\8dI\fd\1a\07\00\00\00\c1o\f2\86#\00\00\00\c5.\bc\a2\b1\00\00\00\d9\e9\ac-x\03\00\00=\91`\e4X\11\00\001\d6\e2u\bcV")
 (export "errorAt" (func $kernels/format_float/assembly/mod/errorAt))
 (export "formatDoubles" (func $kernels/format_float/assembly/mod/formatDoubles))
 (export "formatFloats" (func $kernels/format_float/assembly/mod/formatFloats))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (export "powerAt" (func $kernels/_assembly/format_float/tables/powerAt))
 (start $~start)
 (func $kernels/_assembly/format_float/shortest/roundedToOdd (param $0 i64) (param $1 i64) (param $2 i64) (result i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  local.get $2
  i64.const 4294967295
  i64.and
  local.tee $5
  local.get $1
  i64.const 32
  i64.shr_u
  local.tee $6
  i64.mul
  local.get $1
  i64.const 4294967295
  i64.and
  local.tee $1
  local.get $5
  i64.mul
  i64.const 32
  i64.shr_u
  i64.add
  local.set $7
  local.get $0
  i64.const 32
  i64.shr_u
  local.tee $3
  local.get $5
  i64.mul
  local.get $0
  i64.const 4294967295
  i64.and
  local.tee $4
  local.get $5
  i64.mul
  i64.const 32
  i64.shr_u
  i64.add
  local.set $5
  local.get $6
  local.get $2
  i64.const 32
  i64.shr_u
  local.tee $6
  i64.mul
  local.get $7
  i64.const 32
  i64.shr_u
  i64.add
  local.get $1
  local.get $6
  i64.mul
  local.get $7
  i64.const 4294967295
  i64.and
  i64.add
  i64.const 32
  i64.shr_u
  i64.add
  local.tee $1
  local.get $0
  local.get $2
  i64.mul
  i64.add
  local.tee $0
  i64.const 1
  i64.gt_u
  i64.extend_i32_u
  local.get $0
  local.get $1
  i64.lt_u
  i64.extend_i32_u
  local.get $3
  local.get $6
  i64.mul
  local.get $5
  i64.const 32
  i64.shr_u
  i64.add
  local.get $4
  local.get $6
  i64.mul
  local.get $5
  i64.const 4294967295
  i64.and
  i64.add
  i64.const 32
  i64.shr_u
  i64.add
  i64.add
  i64.or
 )
 (func $kernels/format_float/assembly/mod/list (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  local.get $3
  i32.const 0
  i32.lt_s
  if (result i32)
   local.get $2
   local.set $3
   local.get $0
   local.set $7
   local.get $0
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   local.set $1
   block $__inlined_func$kernels/_assembly/format_float/list/listShortest$13 (result i32)
    loop $while-continue|0
     local.get $0
     local.get $1
     i32.lt_u
     if
      block $while-break|0
       local.get $0
       local.get $1
       local.get $2
       local.get $4
       local.get $5
       call $kernels/_assembly/format_float/short/writeShorts
       local.set $2
       local.get $1
       global.get $kernels/_assembly/format_float/short/stopped
       local.tee $8
       i32.eq
       br_if $while-break|0
       local.get $8
       local.get $8
       local.get $1
       local.get $8
       i32.const 512
       i32.add
       local.tee $0
       local.get $0
       local.get $1
       i32.gt_u
       select
       call $kernels/_assembly/format_float/runs/recordRun
       local.tee $0
       i32.lt_u
       if
        local.get $0
        local.get $8
        i32.sub
        i32.const 3
        i32.shr_u
        local.get $2
        local.get $4
        local.get $5
        call $kernels/_assembly/format_float/runs/writeRun
        local.set $2
        br $while-continue|0
       end
       local.get $6
       if
        local.get $8
        local.get $7
        i32.sub
        i32.const 3
        i32.shr_u
        global.set $kernels/_assembly/format_float/list/refusedAt
        i32.const -1
        br $__inlined_func$kernels/_assembly/format_float/list/listShortest$13
       end
       local.get $2
       i32.const 1819047278
       i32.store
       local.get $2
       local.get $4
       i32.store16 offset=4
       local.get $2
       local.get $5
       i32.const 4
       i32.add
       i32.add
       local.set $2
       local.get $8
       i32.const 8
       i32.add
       local.set $0
       br $while-continue|0
      end
     end
    end
    local.get $2
    local.get $3
    i32.sub
   end
  else
   local.get $2
   local.set $7
   local.get $0
   local.set $8
   local.get $1
   i32.const 3
   i32.shl
   local.get $0
   i32.add
   local.set $1
   block $__inlined_func$kernels/_assembly/format_float/list/listFixed$11 (result i32)
    loop $for-loop|0
     local.get $0
     local.get $1
     i32.lt_u
     if
      local.get $0
      i64.load
      local.tee $10
      i64.const 9223372036854775807
      i64.and
      local.tee $9
      i64.const 4921056587992461136
      i64.lt_u
      if (result i32)
       local.get $2
       i32.const 45
       i32.store8
       local.get $9
       local.get $3
       local.get $2
       local.get $10
       i64.const -9223372036854775808
       i64.gt_u
       i32.add
       call $kernels/_assembly/format_float/fixed/writeFixed
      else
       local.get $9
       i64.const 9218868437227405312
       i64.lt_u
       if (result i32)
        local.get $0
        local.get $0
        i32.const 8
        i32.add
        call $kernels/_assembly/format_float/runs/recordRun
        drop
        i32.const 1
        local.get $2
        local.get $4
        local.get $5
        call $kernels/_assembly/format_float/runs/writeRun
        local.get $5
        i32.sub
       else
        local.get $6
        if
         local.get $0
         local.get $8
         i32.sub
         i32.const 3
         i32.shr_u
         global.set $kernels/_assembly/format_float/list/refusedAt
         i32.const -1
         br $__inlined_func$kernels/_assembly/format_float/list/listFixed$11
        end
        local.get $2
        i32.const 1819047278
        i32.store
        local.get $2
        i32.const 4
        i32.add
       end
      end
      local.tee $2
      local.get $4
      i32.store16
      local.get $2
      local.get $5
      i32.add
      local.set $2
      local.get $0
      i32.const 8
      i32.add
      local.set $0
      br $for-loop|0
     end
    end
    local.get $2
    local.get $7
    i32.sub
   end
  end
 )
 (func $kernels/_assembly/format_float/shortest/boundary (param $0 i64) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  local.get $0
  i64.const 4503599627370496
  i64.ne
  local.tee $2
  i32.eqz
  if
   local.get $1
   i32.const -1074
   i32.eq
   local.set $2
  end
  local.get $2
  if (result i32)
   local.get $1
   i32.const 315653
   i32.mul
   i32.const 20
   i32.shr_s
  else
   local.get $1
   i32.const 1262611
   i32.mul
   i32.const 524031
   i32.sub
   i32.const 22
   i32.shr_s
  end
  local.tee $3
  global.set $kernels/_assembly/format_float/shortest/exponent
  i32.const 0
  local.get $3
  i32.sub
  i32.const 4
  i32.shl
  i32.const 201296
  i32.add
  local.tee $4
  i32.const 8
  i32.add
  i64.load
  i64.const 1
  i64.add
  local.set $5
  local.get $4
  i64.load
  local.get $5
  i64.eqz
  i64.extend_i32_u
  i64.add
  local.tee $6
  local.get $5
  local.get $0
  i64.const 2
  i64.shl
  local.tee $7
  i64.const 2
  i64.const 1
  local.get $2
  select
  i64.sub
  local.get $1
  local.get $3
  i32.const -217707
  i32.mul
  i32.const 16
  i32.shr_s
  i32.add
  i32.const 1
  i32.add
  i64.extend_i32_s
  local.tee $8
  i64.shl
  call $kernels/_assembly/format_float/shortest/roundedToOdd
  local.get $0
  i64.const 1
  i64.and
  local.tee $0
  i64.add
  local.tee $9
  local.get $6
  local.get $5
  local.get $7
  i64.const 2
  i64.add
  local.get $8
  i64.shl
  call $kernels/_assembly/format_float/shortest/roundedToOdd
  local.get $0
  i64.sub
  i64.const 2
  i64.shr_u
  i64.const 10
  i64.div_u
  i64.const 10
  i64.mul
  local.tee $0
  i64.const 2
  i64.shl
  i64.le_u
  if
   local.get $0
   return
  end
  local.get $6
  local.get $5
  local.get $7
  local.get $8
  i64.shl
  call $kernels/_assembly/format_float/shortest/roundedToOdd
  local.tee $0
  i64.const 2
  i64.shr_u
  local.tee $5
  i64.const 2
  i64.shl
  local.tee $6
  i64.const 2
  i64.add
  local.set $7
  local.get $5
  local.get $5
  i64.const 1
  i64.add
  local.get $6
  local.get $9
  i64.ge_u
  i32.const 0
  local.get $0
  local.get $7
  i64.lt_u
  local.tee $1
  if (result i32)
   local.get $1
  else
   i64.const 1
   local.get $5
   i64.const 1
   i64.and
   local.get $0
   local.get $7
   i64.ne
   select
   i64.eqz
  end
  select
  select
 )
 (func $kernels/_assembly/format_float/runs/writeRun (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 v128)
  (local $5 i64)
  (local $6 v128)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 i32)
  (local $11 v128)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 v128)
  i32.const 212176
  v128.load
  local.set $6
  i32.const 212192
  v128.load
  local.set $7
  i32.const 212208
  v128.load
  local.set $8
  i32.const 212224
  v128.load
  local.set $9
  i32.const 211968
  v128.load
  local.set $4
  local.get $0
  i32.const 5
  i32.shl
  i32.const 212544
  i32.add
  local.set $10
  i32.const 212544
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $10
   i32.lt_u
   if
    local.get $0
    i64.load offset=16
    local.tee $5
    i32.wrap_i64
    local.set $13
    local.get $1
    i32.const 45
    i32.store8
    local.get $1
    local.get $13
    i32.const 1
    i32.and
    i32.add
    local.set $1
    i32.const 31
    local.get $0
    v128.load
    local.tee $11
    i32.const 16
    i32x4.shl
    local.get $11
    local.get $6
    i32x4.dot_i16x8_s
    i32.const 19
    i32x4.shr_u
    local.get $7
    i32x4.mul
    i32x4.add
    local.tee $11
    i32.const 8
    i16x8.shl
    local.get $11
    local.get $8
    i16x8.mul
    i32.const 10
    i16x8.shr_u
    local.get $9
    i16x8.mul
    i16x8.add
    local.tee $11
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.gt_s
    i8x16.bitmask
    local.get $5
    i64.const 32
    i64.shr_s
    i32.wrap_i64
    local.tee $12
    i32.const 65535
    i32.add
    i32.const 65536
    i32.and
    i32.or
    local.tee $14
    i32.clz
    i32.sub
    local.set $15
    local.get $11
    local.get $4
    i8x16.add
    local.set $16
    block $kernels/_assembly/format_float/layout/writeDigits|inlined.0 (result i32)
     local.get $13
     i32.const 1
     i32.shr_s
     i32.const 16
     i32.add
     local.tee $13
     i32.const 6
     i32.add
     i32.const 26
     i32.gt_u
     if
      local.get $1
      local.get $16
      v128.store
      local.get $1
      i32.const 1
      i32.add
      local.get $16
      v128.store
      local.get $1
      i32.const 46
      i32.store8 offset=1
      local.get $1
      local.get $12
      i32.const 48
      i32.add
      i32.store8 offset=17
      local.get $1
      local.get $15
      i32.const 1
      i32.add
      local.get $15
      i32.const 0
      i32.ne
      i32.add
      i32.add
      local.tee $1
      local.get $13
      i32.const 3
      i32.shl
      i32.const 209120
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $1
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $13
     i32.const 0
     i32.lt_s
     if
      local.get $1
      i64.const 13563782407138864
      i64.store
      local.get $1
      i32.const 1
      local.get $13
      i32.sub
      i32.add
      local.tee $1
      local.get $16
      v128.store
      local.get $1
      local.get $12
      i32.const 48
      i32.add
      i32.store8 offset=16
      local.get $1
      i32.const 1
      i32.add
      local.get $15
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $12
     i32.const -2147483648
     i32.eq
     if
      local.get $1
      local.get $11
      local.get $14
      i32.ctz
      local.tee $12
      i32.const 211776
      i32.add
      v128.load
      i8x16.swizzle
      local.get $4
      i8x16.add
      v128.store
      local.get $1
      i32.const 16
      i32.add
      local.get $12
      i32.sub
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $1
     local.get $16
     v128.store
     local.get $1
     local.get $12
     i32.const 48
     i32.add
     i32.store8 offset=16
     local.get $15
     local.get $13
     i32.const 1
     i32.add
     local.tee $13
     i32.lt_u
     if
      local.get $1
      local.get $4
      v128.store offset=17
      local.get $1
      local.get $13
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $1
     local.get $13
     i32.add
     local.tee $1
     i32.const 46
     i32.store8
     local.get $1
     i32.const 1
     i32.add
     local.get $11
     local.get $13
     i32.const 211776
     i32.add
     v128.load
     i8x16.swizzle
     local.get $4
     i8x16.add
     v128.store
     local.get $1
     i32.const 17
     i32.add
     local.get $13
     i32.sub
     local.get $12
     i32.const 48
     i32.add
     i32.store8
     local.get $1
     i32.const 2
     i32.add
     local.get $15
     i32.add
     local.get $13
     i32.sub
    end
    local.tee $1
    local.get $2
    i32.store16
    local.get $1
    local.get $3
    i32.add
    local.set $1
    local.get $0
    i32.const 32
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $kernels/_assembly/format_float/runs/recordRun (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  (local $6 f64)
  (local $7 i64)
  (local $8 f64)
  (local $9 f64)
  (local $10 f64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 i64)
  (local $16 f64)
  (local $17 i32)
  (local $18 i64)
  (local $19 i64)
  (local $20 i64)
  (local $21 i64)
  (local $22 i64)
  (local $23 i64)
  (local $24 i64)
  (local $25 i64)
  i32.const 211736
  i64.load
  local.set $14
  i32.const 211744
  i64.load
  local.set $15
  i32.const 211752
  f64.load
  local.set $8
  i32.const 211760
  f64.load
  local.set $9
  i32.const 212144
  f64.load
  local.set $10
  i32.const 211768
  i64.load
  local.set $7
  i32.const 212544
  local.set $4
  loop $for-loop|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    block $for-break0
     block $for-continue|0
      local.get $0
      i64.load
      local.tee $5
      i64.const 52
      i64.shr_u
      i32.wrap_i64
      i32.const 2047
      i32.and
      local.tee $2
      i32.const 1
      i32.sub
      i32.const 2045
      i32.gt_u
      if
       i64.const 0
       local.get $5
       i64.const 9223372036854775807
       i64.and
       local.get $2
       select
       i64.eqz
       br_if $for-break0
       local.get $5
       local.get $4
       call $kernels/_assembly/format_float/runs/recordSubnormal
       br $for-continue|0
      end
      local.get $2
      i32.const 1003
      i32.sub
      i32.const 72
      i32.le_u
      if
       block $kernels/_assembly/format_float/short/shortProduct|inlined.1
        local.get $5
        i64.const 9223372036854775807
        i64.and
        local.tee $3
        i64.eqz
        local.get $3
        i64.const 4517329193108106637
        i64.sub
        i64.const 224342623258284659
        i64.lt_u
        i32.or
        if
         local.get $3
         f64.reinterpret_i64
         local.tee $16
         f64.const 1e6
         f64.mul
         local.tee $6
         f64.nearest
         f64.const 1e6
         f64.div
         local.get $16
         f64.eq
         br_if $kernels/_assembly/format_float/short/shortProduct|inlined.1
        end
        f64.const -1
        local.set $6
       end
       local.get $6
       f64.const 0
       f64.ge
       br_if $for-break0
       local.get $3
       f64.reinterpret_i64
       local.tee $6
       f64.trunc
       local.get $6
       f64.eq
       if
        local.get $4
        local.get $6
        i64.trunc_sat_f64_s
        local.tee $3
        i64.const 8
        i64.shr_u
        i64.const 4841369599423283200
        i64.or
        f64.reinterpret_i64
        local.get $8
        f64.sub
        local.get $9
        f64.mul
        local.get $10
        f64.add
        i64.reinterpret_f64
        i64.const 2251799813685247
        i64.and
        local.tee $18
        i64.const 109951163
        i64.mul
        i64.const 40
        i64.shr_u
        local.get $7
        i64.mul
        local.get $18
        i64.const 32
        i64.shl
        i64.add
        i64.store
        local.get $4
        local.get $3
        local.get $18
        i64.const 100000000
        i64.mul
        i64.sub
        local.tee $3
        i64.const 109951163
        i64.mul
        i64.const 40
        i64.shr_u
        local.get $7
        i64.mul
        local.get $3
        i64.const 32
        i64.shl
        i64.add
        i64.store offset=8
        local.get $4
        local.get $5
        i64.const 63
        i64.shr_u
        i32.wrap_i64
        i32.const 2
        i32.sub
        i64.extend_i32_u
        i64.const -9223372036854775808
        i64.or
        i64.store offset=16
        br $for-continue|0
       end
      end
      i32.const -1
      local.get $2
      i32.const 1075
      i32.sub
      local.tee $11
      i32.const 315653
      i32.mul
      i32.const 20
      i32.shr_s
      local.tee $12
      i32.sub
      local.tee $13
      i32.const 4
      i32.shl
      i32.const 201296
      i32.add
      local.tee $2
      i64.load
      local.set $3
      local.get $5
      local.get $14
      i64.and
      local.get $15
      i64.or
      local.tee $18
      local.get $11
      local.get $13
      i32.const 217707
      i32.mul
      i32.const 16
      i32.shr_s
      i32.add
      i32.const 5
      i32.add
      i64.extend_i32_s
      local.tee $19
      i64.shl
      local.tee $20
      i64.const 4294967295
      i64.and
      local.tee $21
      local.get $3
      i64.const 4294967295
      i64.and
      local.tee $22
      i64.mul
      local.set $23
      local.get $21
      local.get $3
      i64.const 32
      i64.shr_u
      local.tee $21
      i64.mul
      local.get $22
      local.get $20
      i64.const 32
      i64.shr_u
      local.tee $20
      i64.mul
      local.get $23
      i64.const 32
      i64.shr_u
      i64.add
      local.tee $22
      i64.const 4294967295
      i64.and
      i64.add
      local.get $20
      local.get $2
      i64.load32_u offset=12
      i64.mul
      i64.const 32
      i64.shr_u
      i64.add
      local.tee $24
      local.get $20
      local.get $21
      i64.mul
      local.get $22
      i64.const 32
      i64.shr_u
      i64.add
      local.tee $20
      i64.const 32
      i64.shl
      i64.add
      i64.const 28
      i64.shl
      i64.const 4
      i64.shr_u
      local.tee $21
      local.get $3
      i64.const 9
      local.get $19
      i64.sub
      i64.shr_u
      local.tee $3
      i64.sub
      local.set $22
      local.get $3
      local.get $21
      i64.add
      local.tee $25
      i64.const 60
      i64.shr_u
      local.tee $19
      local.get $20
      local.get $24
      i64.const 32
      i64.shr_u
      i64.add
      i64.const 4
      i64.shr_u
      i64.add
      local.set $3
      local.get $19
      local.get $22
      i64.const 63
      i64.shr_u
      i64.or
      i64.const 1
      i64.sub
      local.get $21
      i64.const 10
      i64.mul
      i64.const 576460752303423488
      i64.add
      local.tee $19
      i64.const 60
      i64.shr_u
      i64.and
      local.set $20
      local.get $22
      i64.const 67108864
      i64.add
      i64.const 134217728
      i64.lt_u
      local.tee $2
      i32.eqz
      if
       local.get $25
       i64.const 67108864
       i64.add
       i64.const 1152921504606846975
       i64.and
       i64.const 134217728
       i64.lt_u
       local.set $2
      end
      local.get $2
      i32.eqz
      if
       local.get $18
       local.get $18
       i64.const 1
       i64.sub
       i64.and
       i64.eqz
       local.set $2
      end
      local.get $19
      i64.const 671088640
      i64.add
      i64.const 1152921504606846975
      i64.and
      i64.const 1342177280
      i64.lt_u
      local.tee $17
      local.get $2
      i32.eqz
      i32.and
      local.get $13
      i32.const 27
      i32.le_u
      i32.and
      if (result i64)
       local.get $20
       local.get $23
       i64.const 4294967295
       i64.and
       i64.eqz
       i64.extend_i32_u
       local.get $20
       local.get $19
       i64.const 1152921504606846975
       i64.and
       i64.eqz
       i64.extend_i32_u
       i64.and
       i64.and
       i64.sub
      else
       local.get $2
       local.get $17
       i32.or
       if (result i64)
        local.get $18
        local.get $11
        call $kernels/_assembly/format_float/shortest/boundary
        local.set $18
        global.get $kernels/_assembly/format_float/shortest/exponent
        local.set $12
        local.get $18
        i64.const 10
        i64.div_u
        local.set $3
        local.get $18
        i64.const 10
        i64.rem_u
       else
        local.get $20
       end
      end
      local.set $18
      local.get $4
      local.get $3
      i64.const 10
      i64.mul
      local.get $18
      i64.add
      local.get $3
      local.get $3
      i64.const 1000000000000000
      i64.lt_u
      local.tee $2
      select
      local.tee $3
      i64.const 8
      i64.shr_u
      i64.const 4841369599423283200
      i64.or
      f64.reinterpret_i64
      local.get $8
      f64.sub
      local.get $9
      f64.mul
      local.get $10
      f64.add
      i64.reinterpret_f64
      i64.const 2251799813685247
      i64.and
      local.tee $19
      i64.const 109951163
      i64.mul
      i64.const 40
      i64.shr_u
      local.get $7
      i64.mul
      local.get $19
      i64.const 32
      i64.shl
      i64.add
      i64.store
      local.get $4
      local.get $3
      local.get $19
      i64.const 100000000
      i64.mul
      i64.sub
      local.tee $3
      i64.const 109951163
      i64.mul
      i64.const 40
      i64.shr_u
      local.get $7
      i64.mul
      local.get $3
      i64.const 32
      i64.shl
      i64.add
      i64.store offset=8
      local.get $4
      local.get $5
      i64.const 63
      i64.shr_u
      i32.wrap_i64
      local.get $12
      local.get $2
      i32.sub
      i32.const 1
      i32.shl
      i32.add
      i64.extend_i32_u
      i64.const 0
      local.get $18
      local.get $2
      select
      i64.const 32
      i64.shl
      i64.or
      i64.store offset=16
     end
     local.get $0
     i32.const 8
     i32.add
     local.set $0
     local.get $4
     i32.const 32
     i32.add
     local.set $4
     br $for-loop|0
    end
   end
  end
  local.get $0
 )
 (func $kernels/_assembly/format_float/fixed/writeLong (param $0 i64) (param $1 i64) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 v128)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  i32.const 32
  local.set $11
  loop $for-loop|0
   local.get $11
   i32.const 0
   i32.ge_s
   if
    i64.const 0
    local.set $5
    i64.const 0
    local.set $4
    i32.const 0
    local.set $6
    loop $for-loop|1
     local.get $6
     i32.const 2
     i32.lt_s
     if
      local.get $5
      local.set $4
      local.get $1
      i64.const 4294967295
      i64.and
      local.get $0
      i64.const 100000000
      i64.rem_u
      i64.const 32
      i64.shl
      local.get $1
      i64.const 32
      i64.shr_u
      i64.or
      local.tee $1
      i64.const 100000000
      i64.rem_u
      i64.const 32
      i64.shl
      i64.or
      local.tee $9
      i64.const 100000000
      i64.rem_u
      local.set $5
      local.get $0
      i64.const 100000000
      i64.div_u
      local.set $0
      local.get $9
      i64.const 100000000
      i64.div_u
      local.get $1
      i64.const 100000000
      i64.div_u
      i64.const 32
      i64.shl
      i64.or
      local.set $1
      local.get $6
      i32.const 1
      i32.add
      local.set $6
      br $for-loop|1
     end
    end
    local.get $11
    i32.const 212416
    i32.add
    local.get $5
    i64.const 109951163
    i64.mul
    i64.const 40
    i64.shr_u
    i64.const -42949672959999
    i64.mul
    local.get $5
    i64.const 32
    i64.shl
    i64.add
    i64x2.splat
    local.get $4
    i64.const 109951163
    i64.mul
    i64.const 40
    i64.shr_u
    i64.const -42949672959999
    i64.mul
    local.get $4
    i64.const 32
    i64.shl
    i64.add
    i64x2.replace_lane 1
    local.tee $7
    i32.const 16
    i32x4.shl
    local.get $7
    i32.const 212176
    v128.load
    i32x4.dot_i16x8_s
    i32.const 19
    i32x4.shr_u
    i32.const 212192
    v128.load
    i32x4.mul
    i32x4.add
    local.tee $7
    i32.const 8
    i16x8.shl
    local.get $7
    i32.const 212208
    v128.load
    i16x8.mul
    i32.const 10
    i16x8.shr_u
    i32.const 212224
    v128.load
    i16x8.mul
    i16x8.add
    local.tee $7
    i32.const 211968
    v128.load
    i8x16.add
    v128.store
    local.get $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.gt_s
    i8x16.bitmask
    i64.extend_i32_u
    local.get $10
    i64.const 16
    i64.shl
    i64.or
    local.set $10
    local.get $11
    i32.const 16
    i32.sub
    local.set $11
    br $for-loop|0
   end
  end
  i32.const 48
  local.get $2
  i32.sub
  local.get $10
  i64.const 1
  i64.const 47
  local.get $2
  i64.extend_i32_u
  i64.sub
  i64.shl
  i64.or
  i64.ctz
  i32.wrap_i64
  local.tee $8
  i32.sub
  local.set $6
  i32.const 0
  local.set $11
  loop $for-loop|2
   local.get $11
   i32.const 48
   i32.lt_u
   if
    local.get $3
    local.get $11
    i32.add
    local.get $8
    i32.const 212416
    i32.add
    local.get $11
    i32.add
    v128.load
    v128.store
    local.get $11
    i32.const 16
    i32.add
    local.set $11
    br $for-loop|2
   end
  end
  local.get $2
  i32.eqz
  if
   local.get $3
   local.get $6
   i32.add
   return
  end
  local.get $3
  local.get $6
  i32.add
  local.tee $6
  i32.const 46
  i32.store8
  local.get $6
  i32.const 1
  i32.add
  local.tee $3
  i32.const 212464
  local.get $2
  i32.sub
  v128.load
  v128.store
  local.get $6
  i32.const 17
  i32.add
  i32.const 212480
  local.get $2
  i32.sub
  v128.load
  v128.store
  local.get $2
  local.get $3
  i32.add
 )
 (func $~start
  (local $0 i64)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  call $kernels/_assembly/format_float/tables/fillPowers
  i32.const -324
  local.set $1
  loop $for-loop|0
   local.get $1
   i32.const 308
   i32.le_s
   if
    local.get $1
    i32.const 31
    i32.shr_s
    local.tee $2
    local.get $1
    local.get $2
    i32.add
    i32.xor
    i64.extend_i32_s
    local.tee $3
    i64.const 10
    i64.rem_u
    i64.const 48
    i64.add
    local.set $0
    i64.const 3
    local.set $4
    local.get $3
    i64.const 10
    i64.ge_u
    if
     i64.const 4
     local.set $4
     local.get $3
     i64.const 10
     i64.div_u
     i64.const 10
     i64.rem_u
     i64.const 48
     i64.add
     local.get $0
     i64.const 8
     i64.shl
     i64.or
     local.set $0
    end
    local.get $3
    i64.const 100
    i64.ge_u
    if
     local.get $4
     i64.const 1
     i64.add
     local.set $4
     local.get $3
     i64.const 100
     i64.div_u
     i64.const 48
     i64.add
     local.get $0
     i64.const 8
     i64.shl
     i64.or
     local.set $0
    end
    local.get $1
    i32.const 3
    i32.shl
    i32.const 209120
    i32.add
    local.get $4
    i64.const 56
    i64.shl
    local.get $0
    i64.const 16
    i64.shl
    i64.or
    i64.const 11520
    i64.const 11008
    local.get $1
    i32.const 0
    i32.lt_s
    select
    i64.or
    i64.const 101
    i64.or
    i64.store
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 1
  local.set $2
  loop $for-loop|00
   local.get $2
   i32.const 10
   i32.lt_u
   if
    i32.const 10
    local.get $2
    i32.sub
    local.set $5
    i32.const 0
    local.set $1
    loop $for-loop|1
     local.get $1
     i32.const 16
     i32.lt_u
     if
      local.get $2
      i32.const 4
      i32.shl
      i32.const 211808
      i32.add
      local.get $1
      i32.add
      i32.const 128
      local.get $1
      local.get $5
      i32.lt_u
      if (result i32)
       local.get $1
       local.get $2
       i32.add
      else
       local.get $1
       local.get $2
       i32.add
       i32.const 1
       i32.sub
       i32.const 0
       local.get $1
       local.get $5
       i32.ne
       select
      end
      local.tee $6
      local.get $6
      i32.const 16
      i32.ge_u
      select
      i32.store8
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
 )
 (func $kernels/format_float/assembly/mod/formatFloats (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $2
  local.set $7
  loop $for-loop|0
   local.get $1
   local.get $9
   i32.gt_u
   if
    i32.const 512
    local.get $1
    local.get $9
    i32.sub
    local.tee $8
    local.get $8
    i32.const 512
    i32.gt_u
    select
    local.set $10
    i32.const 0
    local.set $8
    loop $for-loop|1
     local.get $8
     local.get $10
     i32.lt_u
     if
      local.get $8
      i32.const 3
      i32.shl
      i32.const 214592
      i32.add
      local.get $0
      local.get $8
      local.get $9
      i32.add
      i32.const 2
      i32.shl
      i32.add
      f32.load
      f64.promote_f32
      f64.store
      local.get $8
      i32.const 1
      i32.add
      local.set $8
      br $for-loop|1
     end
    end
    i32.const 214592
    local.get $10
    local.get $2
    local.get $3
    local.get $4
    local.get $5
    local.get $6
    call $kernels/format_float/assembly/mod/list
    local.tee $8
    i32.const -1
    i32.eq
    if
     local.get $9
     global.set $kernels/format_float/assembly/mod/before
     i32.const -1
     return
    end
    local.get $2
    local.get $8
    i32.add
    local.set $2
    local.get $9
    i32.const 512
    i32.add
    local.set $9
    br $for-loop|0
   end
  end
  local.get $2
  local.get $7
  i32.sub
 )
 (func $kernels/format_float/assembly/mod/formatDoubles (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  i32.const 0
  global.set $kernels/format_float/assembly/mod/before
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  local.get $5
  local.get $6
  call $kernels/format_float/assembly/mod/list
 )
 (func $kernels/format_float/assembly/mod/errorAt (result i32)
  global.get $kernels/format_float/assembly/mod/before
  global.get $kernels/_assembly/format_float/list/refusedAt
  i32.add
 )
 (func $kernels/_assembly/format_float/tables/powerAt (param $0 i32) (result i32)
  local.get $0
  i32.const 4
  i32.shl
  i32.const 201296
  i32.add
 )
 (func $kernels/_assembly/format_float/tables/fillPowers
  (local $0 i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  loop $for-loop|0
   local.get $0
   i32.const 8
   i32.lt_u
   if
    local.get $0
    i32.const 2
    i32.shl
    i32.const 206496
    i32.add
    i32.const 0
    i32.store
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const 206524
  i32.const -2147483648
  i32.store
  loop $for-loop|1
   local.get $3
   i32.const 324
   i32.le_s
   if
    i32.const 206524
    i32.load
    i32.clz
    local.set $1
    local.get $3
    i32.const 4
    i32.shl
    i32.const 201296
    i32.add
    local.set $4
    i32.const 0
    local.set $0
    loop $for-loop|00
     local.get $0
     i32.const 4
     i32.lt_u
     if
      local.get $4
      local.get $0
      i32.const 2
      i32.xor
      i32.const 2
      i32.shl
      i32.add
      local.get $0
      i32.const 2
      i32.shl
      i32.const 206508
      i32.add
      i64.load
      local.get $1
      i64.extend_i32_u
      i64.shl
      i64.const 32
      i64.shr_u
      i64.store32
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|00
     end
    end
    i64.const 0
    local.set $2
    i32.const 206524
    i32.load
    i32.clz
    i64.extend_i32_u
    local.set $5
    i32.const 7
    local.set $0
    loop $for-loop|01
     local.get $0
     if
      local.get $0
      i32.const 2
      i32.shl
      local.tee $1
      i32.const 206496
      i32.add
      local.get $1
      i32.const 206492
      i32.add
      i64.load
      local.get $5
      i64.shl
      i64.const 32
      i64.shr_u
      i64.store32
      local.get $0
      i32.const 1
      i32.sub
      local.set $0
      br $for-loop|01
     end
    end
    i32.const 206496
    i32.const 206496
    i32.load
    local.get $5
    i32.wrap_i64
    i32.shl
    i32.store
    i32.const 0
    local.set $0
    loop $for-loop|02
     local.get $0
     i32.const 7
     i32.lt_u
     if
      local.get $0
      i32.const 2
      i32.shl
      i32.const 206496
      i32.add
      local.tee $1
      local.get $1
      i64.load
      i64.const 4
      i64.shr_u
      i64.store32
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|02
     end
    end
    i32.const 206524
    i32.const 206524
    i32.load
    i32.const 4
    i32.shr_u
    i32.store
    i32.const 0
    local.set $0
    loop $for-loop|2
     local.get $0
     i32.const 8
     i32.lt_u
     if
      local.get $2
      local.get $0
      i32.const 2
      i32.shl
      i32.const 206496
      i32.add
      local.tee $1
      i64.load32_u
      i64.const 10
      i64.mul
      i64.add
      local.set $2
      local.get $1
      local.get $2
      i64.store32
      local.get $2
      i64.const 32
      i64.shr_u
      local.set $2
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|2
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|1
   end
  end
  i32.const 0
  local.set $0
  loop $for-loop|3
   local.get $0
   i32.const 8
   i32.lt_u
   if
    local.get $0
    i32.const 2
    i32.shl
    i32.const 206496
    i32.add
    i32.const 0
    i32.store
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|3
   end
  end
  i32.const 206524
  i32.const -2147483648
  i32.store
  i32.const -1
  local.set $3
  loop $for-loop|4
   local.get $3
   i32.const -293
   i32.ge_s
   if
    i64.const 0
    local.set $2
    i32.const 206524
    i32.load
    i32.clz
    i64.extend_i32_u
    local.set $5
    i32.const 7
    local.set $0
    loop $for-loop|03
     local.get $0
     if
      local.get $0
      i32.const 2
      i32.shl
      local.tee $1
      i32.const 206496
      i32.add
      local.get $1
      i32.const 206492
      i32.add
      i64.load
      local.get $5
      i64.shl
      i64.const 32
      i64.shr_u
      i64.store32
      local.get $0
      i32.const 1
      i32.sub
      local.set $0
      br $for-loop|03
     end
    end
    i32.const 206496
    i32.const 206496
    i32.load
    local.get $5
    i32.wrap_i64
    i32.shl
    i32.store
    i32.const 8
    local.set $0
    loop $for-loop|5
     local.get $0
     local.tee $1
     i32.const 1
     i32.sub
     local.set $0
     local.get $1
     if
      local.get $0
      i32.const 2
      i32.shl
      i32.const 206496
      i32.add
      local.tee $1
      i64.load32_u
      local.get $2
      i64.const 32
      i64.shl
      i64.or
      local.set $2
      local.get $1
      local.get $2
      i64.const 10
      i64.div_u
      i64.store32
      local.get $2
      i64.const 10
      i64.rem_u
      local.set $2
      br $for-loop|5
     end
    end
    i32.const 206524
    i32.load
    i32.clz
    local.set $1
    local.get $3
    i32.const 4
    i32.shl
    i32.const 201296
    i32.add
    local.set $4
    i32.const 0
    local.set $0
    loop $for-loop|05
     local.get $0
     i32.const 4
     i32.lt_u
     if
      local.get $4
      local.get $0
      i32.const 2
      i32.xor
      i32.const 2
      i32.shl
      i32.add
      local.get $0
      i32.const 2
      i32.shl
      i32.const 206508
      i32.add
      i64.load
      local.get $1
      i64.extend_i32_u
      i64.shl
      i64.const 32
      i64.shr_u
      i64.store32
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|05
     end
    end
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $for-loop|4
   end
  end
 )
 (func $kernels/_assembly/format_float/short/writeShorts (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 v128)
  (local $7 i64)
  (local $8 f64)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 f64)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 i64)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  (local $26 i32)
  (local $27 i32)
  (local $28 i64)
  i32.const 212176
  v128.load
  local.set $6
  i32.const 212192
  v128.load
  local.set $9
  i32.const 212208
  v128.load
  local.set $10
  i32.const 212224
  v128.load
  local.set $11
  i32.const 211984
  v128.load
  local.set $12
  i32.const 212000
  v128.load
  local.set $13
  loop $while-continue|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    block $while-break|0
     loop $while-continue|1
      local.get $0
      i32.const 16
      i32.add
      local.tee $5
      local.get $1
      i32.le_u
      if
       local.get $0
       v128.load
       local.tee $21
       f64x2.abs
       local.tee $14
       local.get $13
       f64x2.mul
       local.tee $15
       f64x2.nearest
       local.tee $22
       local.get $13
       f64x2.div
       local.get $14
       f64x2.eq
       local.get $14
       i32.const 212016
       v128.load
       f64x2.lt
       v128.and
       i64x2.bitmask
       i32.const 3
       i32.eq
       if
        local.get $15
        i32.const 212064
        v128.load
        f64x2.sub
        i32.const 212048
        v128.load
        f64x2.mul
        i32.const 212144
        v128.load
        local.tee $17
        f64x2.add
        local.get $17
        f64x2.sub
        local.tee $18
        i32.const 212112
        v128.load
        local.tee $23
        f64x2.sub
        i32.const 212096
        v128.load
        local.tee $24
        f64x2.mul
        local.get $17
        f64x2.add
        local.tee $14
        local.get $18
        local.get $14
        local.get $17
        f64x2.sub
        i32.const 212080
        v128.load
        local.tee $25
        f64x2.mul
        f64x2.sub
        i32.const 212128
        v128.load
        local.tee $14
        f64x2.mul
        f64x2.add
        i32.const 212160
        v128.load
        local.tee $15
        v128.and
        local.set $19
        local.get $22
        local.get $18
        i32.const 212032
        v128.load
        f64x2.mul
        f64x2.sub
        local.tee $18
        local.get $23
        f64x2.sub
        local.get $24
        f64x2.mul
        local.get $17
        f64x2.add
        local.tee $22
        local.get $18
        local.get $22
        local.get $17
        f64x2.sub
        local.get $25
        f64x2.mul
        f64x2.sub
        local.get $14
        f64x2.mul
        f64x2.add
        local.get $15
        v128.and
        local.set $14
        local.get $2
        i32.const 45
        i32.store8
        local.get $19
        local.get $14
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $15
        i32.const 16
        i32x4.shl
        local.get $15
        local.get $6
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $9
        i32x4.mul
        i32x4.add
        local.tee $15
        i32.const 8
        i16x8.shl
        local.get $15
        local.get $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $11
        i16x8.mul
        i16x8.add
        local.tee $15
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.gt_s
        i8x16.bitmask
        i32.const 512
        i32.or
        local.tee $0
        i32.ctz
        local.set $26
        local.get $2
        local.get $21
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.lt
        i64x2.bitmask
        local.tee $2
        i32.const 1
        i32.and
        i32.add
        local.tee $27
        local.get $15
        local.get $12
        i8x16.add
        local.get $26
        i32.const 4
        i32.shl
        i32.const 211808
        i32.add
        v128.load
        i8x16.swizzle
        v128.store
        i32.const 31
        local.get $0
        i32.clz
        i32.sub
        local.tee $0
        local.get $27
        i32.const 1
        i32.add
        i32.add
        local.get $26
        i32.sub
        local.get $0
        i32.const 6
        i32.add
        i32.const 15
        i32.gt_u
        i32.add
        local.tee $0
        local.get $3
        i32.store16
        local.get $0
        local.get $4
        i32.add
        local.tee $0
        i32.const 45
        i32.store8
        local.get $19
        local.get $14
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $14
        i32.const 16
        i32x4.shl
        local.get $14
        local.get $6
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $9
        i32x4.mul
        i32x4.add
        local.tee $14
        i32.const 8
        i16x8.shl
        local.get $14
        local.get $10
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $11
        i16x8.mul
        i16x8.add
        local.tee $14
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.gt_s
        i8x16.bitmask
        i32.const 512
        i32.or
        local.tee $26
        i32.ctz
        local.set $27
        local.get $0
        local.get $2
        i32.const 1
        i32.shr_u
        i32.add
        local.tee $0
        local.get $14
        local.get $12
        i8x16.add
        local.get $27
        i32.const 4
        i32.shl
        i32.const 211808
        i32.add
        v128.load
        i8x16.swizzle
        v128.store
        i32.const 31
        local.get $26
        i32.clz
        i32.sub
        local.tee $2
        local.get $0
        i32.const 1
        i32.add
        i32.add
        local.get $27
        i32.sub
        local.get $2
        i32.const 6
        i32.add
        i32.const 15
        i32.gt_u
        i32.add
        local.tee $0
        local.get $3
        i32.store16
        local.get $0
        local.get $4
        i32.add
        local.set $2
        local.get $5
        local.set $0
        br $while-continue|1
       end
      end
     end
     local.get $0
     local.get $1
     i32.ge_u
     br_if $while-break|0
     block $kernels/_assembly/format_float/short/shortProduct|inlined.0
      local.get $0
      i64.load
      local.tee $7
      i64.const 9223372036854775807
      i64.and
      local.tee $20
      i64.eqz
      local.get $20
      i64.const 4517329193108106637
      i64.sub
      i64.const 224342623258284659
      i64.lt_u
      i32.or
      if
       local.get $20
       f64.reinterpret_i64
       local.tee $16
       f64.const 1e6
       f64.mul
       local.tee $8
       f64.nearest
       f64.const 1e6
       f64.div
       local.get $16
       f64.eq
       br_if $kernels/_assembly/format_float/short/shortProduct|inlined.0
      end
      f64.const -1
      local.set $8
     end
     local.get $8
     f64.const 0
     f64.lt
     br_if $while-break|0
     local.get $2
     i32.const 45
     i32.store8
     local.get $8
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     i64.const 2251799813685247
     i64.and
     local.get $8
     f64.const -49999999.5
     f64.add
     f64.const 1e-08
     f64.mul
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     i64.const 2251799813685247
     i64.and
     local.tee $20
     i64.const 100000000
     i64.mul
     i64.sub
     local.set $28
     local.get $20
     i64.const 109951163
     i64.mul
     i64.const 40
     i64.shr_u
     i64.const -42949672959999
     i64.mul
     local.get $20
     i64.const 32
     i64.shl
     i64.add
     i64x2.splat
     local.get $28
     i64.const 109951163
     i64.mul
     i64.const 40
     i64.shr_u
     i64.const -42949672959999
     i64.mul
     local.get $28
     i64.const 32
     i64.shl
     i64.add
     i64x2.replace_lane 1
     local.tee $14
     i32.const 16
     i32x4.shl
     local.get $14
     local.get $6
     i32x4.dot_i16x8_s
     i32.const 19
     i32x4.shr_u
     local.get $9
     i32x4.mul
     i32x4.add
     local.tee $14
     i32.const 8
     i16x8.shl
     local.get $14
     local.get $10
     i16x8.mul
     i32.const 10
     i16x8.shr_u
     local.get $11
     i16x8.mul
     i16x8.add
     local.tee $14
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.gt_s
     i8x16.bitmask
     i32.const 512
     i32.or
     local.tee $5
     i32.ctz
     local.set $26
     local.get $2
     local.get $7
     i64.const -9223372036854775808
     i64.gt_u
     i32.add
     local.tee $2
     local.get $14
     local.get $12
     i8x16.add
     local.get $26
     i32.const 4
     i32.shl
     i32.const 211808
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     i32.const 31
     local.get $5
     i32.clz
     i32.sub
     local.tee $5
     local.get $2
     i32.const 1
     i32.add
     i32.add
     local.get $26
     i32.sub
     local.get $5
     i32.const 6
     i32.add
     i32.const 15
     i32.gt_u
     i32.add
     local.tee $2
     local.get $3
     i32.store16
     local.get $2
     local.get $4
     i32.add
     local.set $2
     local.get $0
     i32.const 8
     i32.add
     local.set $0
     br $while-continue|0
    end
   end
  end
  local.get $0
  global.set $kernels/_assembly/format_float/short/stopped
  local.get $2
 )
 (func $kernels/_assembly/format_float/runs/recordSubnormal (param $0 i64) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 f64)
  (local $6 f64)
  (local $7 f64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  block $kernels/_assembly/format_float/runs/recordOne|inlined.0
   local.get $0
   i64.const 63
   i64.shr_u
   local.set $9
   i32.const 211752
   f64.load
   local.set $7
   i32.const 211760
   f64.load
   local.set $6
   i32.const 212144
   f64.load
   local.set $5
   i32.const 211768
   i64.load
   local.set $8
   i32.const -324
   local.set $10
   i32.const 206464
   i64.load
   local.tee $3
   i64.const 32
   i64.shr_u
   local.tee $11
   local.get $0
   i64.const 9223372036854775807
   i64.and
   local.tee $4
   i64.const 3
   i64.shl
   local.tee $0
   i64.const 4294967295
   i64.and
   local.tee $12
   i64.mul
   local.get $0
   i64.const 32
   i64.shr_u
   local.tee $13
   local.get $3
   i64.const 4294967295
   i64.and
   local.tee $0
   i64.mul
   local.get $0
   local.get $12
   i64.mul
   i64.const 32
   i64.shr_u
   i64.add
   local.tee $12
   i64.const 4294967295
   i64.and
   i64.add
   local.get $13
   i32.const 206476
   i64.load32_u
   i64.mul
   i64.const 32
   i64.shr_u
   i64.add
   local.tee $0
   local.get $11
   local.get $13
   i64.mul
   local.get $12
   i64.const 32
   i64.shr_u
   i64.add
   local.tee $11
   i64.const 32
   i64.shl
   i64.add
   i64.const 28
   i64.shl
   i64.const 4
   i64.shr_u
   local.tee $12
   local.get $3
   i64.const 6
   i64.shr_u
   local.tee $3
   i64.sub
   local.set $13
   local.get $3
   local.get $12
   i64.add
   local.tee $14
   i64.const 60
   i64.shr_u
   local.tee $15
   local.get $11
   local.get $0
   i64.const 32
   i64.shr_u
   i64.add
   i64.const 4
   i64.shr_u
   i64.add
   local.set $3
   local.get $15
   local.get $13
   i64.const 63
   i64.shr_u
   i64.or
   i64.const 1
   i64.sub
   local.get $12
   i64.const 10
   i64.mul
   i64.const 576460752303423488
   i64.add
   local.tee $11
   i64.const 60
   i64.shr_u
   i64.and
   local.set $0
   local.get $13
   i64.const 67108864
   i64.add
   i64.const 134217728
   i64.lt_u
   local.tee $2
   i32.eqz
   if
    local.get $14
    i64.const 67108864
    i64.add
    i64.const 1152921504606846975
    i64.and
    i64.const 134217728
    i64.lt_u
    local.set $2
   end
   i32.const 1
   local.get $2
   local.get $4
   local.get $4
   i64.const 1
   i64.sub
   i64.and
   i64.eqz
   local.get $2
   select
   local.get $11
   i64.const 671088640
   i64.add
   i64.const 1152921504606846975
   i64.and
   i64.const 1342177280
   i64.lt_u
   select
   if
    local.get $4
    i32.const -1074
    call $kernels/_assembly/format_float/shortest/boundary
    local.set $0
    global.get $kernels/_assembly/format_float/shortest/exponent
    local.set $10
    local.get $0
    i64.const 10
    i64.div_u
    local.set $3
    local.get $0
    i64.const 10
    i64.rem_u
    local.set $0
   end
   local.get $3
   i64.const 1000000000000000
   i64.lt_u
   if
    local.get $1
    i32.const 211768
    i64.load
    local.tee $4
    i32.const 211728
    i64.const 64
    local.get $3
    i64.const 10
    i64.mul
    local.get $0
    i64.add
    local.tee $0
    i64.clz
    i64.sub
    i32.wrap_i64
    i32.const 1233
    i32.mul
    i32.const 12
    i32.shr_u
    local.tee $2
    local.get $2
    i32.const 3
    i32.shl
    i32.const 211600
    i32.add
    i64.load
    local.get $0
    i64.le_u
    i32.add
    local.tee $2
    i32.const 3
    i32.shl
    i32.sub
    i64.load
    local.get $0
    i64.mul
    local.tee $0
    i64.const 8
    i64.shr_u
    i64.const 4841369599423283200
    i64.or
    f64.reinterpret_i64
    i32.const 211752
    f64.load
    f64.sub
    i32.const 211760
    f64.load
    f64.mul
    i32.const 212144
    f64.load
    f64.add
    i64.reinterpret_f64
    i64.const 2251799813685247
    i64.and
    local.tee $3
    i64.const 109951163
    i64.mul
    i64.const 40
    i64.shr_u
    i64.mul
    local.get $3
    i64.const 32
    i64.shl
    i64.add
    i64.store
    local.get $1
    local.get $0
    local.get $3
    i64.const 100000000
    i64.mul
    i64.sub
    local.tee $0
    i64.const 109951163
    i64.mul
    i64.const 40
    i64.shr_u
    local.get $4
    i64.mul
    local.get $0
    i64.const 32
    i64.shl
    i64.add
    i64.store offset=8
    local.get $1
    local.get $9
    i32.wrap_i64
    local.get $2
    local.get $10
    i32.add
    i32.const 17
    i32.sub
    i32.const 1
    i32.shl
    i32.add
    i64.extend_i32_u
    i64.store offset=16
    br $kernels/_assembly/format_float/runs/recordOne|inlined.0
   end
   local.get $1
   local.get $3
   i64.const 8
   i64.shr_u
   i64.const 4841369599423283200
   i64.or
   f64.reinterpret_i64
   local.get $7
   f64.sub
   local.get $6
   f64.mul
   local.get $5
   f64.add
   i64.reinterpret_f64
   i64.const 2251799813685247
   i64.and
   local.tee $4
   i64.const 109951163
   i64.mul
   i64.const 40
   i64.shr_u
   local.get $8
   i64.mul
   local.get $4
   i64.const 32
   i64.shl
   i64.add
   i64.store
   local.get $1
   local.get $3
   local.get $4
   i64.const 100000000
   i64.mul
   i64.sub
   local.tee $3
   i64.const 109951163
   i64.mul
   i64.const 40
   i64.shr_u
   local.get $8
   i64.mul
   local.get $3
   i64.const 32
   i64.shl
   i64.add
   i64.store offset=8
   local.get $1
   local.get $9
   i32.wrap_i64
   local.get $10
   i32.const 1
   i32.shl
   i32.add
   i64.extend_i32_u
   local.get $0
   i64.const 32
   i64.shl
   i64.or
   i64.store offset=16
  end
 )
 (func $kernels/_assembly/format_float/fixed/writeFixed (param $0 i64) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 v128)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  local.get $0
  i64.const 4503599627370495
  i64.and
  local.get $0
  i64.const 52
  i64.shr_u
  i32.wrap_i64
  local.tee $5
  i32.const 0
  i32.ne
  local.tee $6
  i64.extend_i32_u
  i64.const 52
  i64.shl
  i64.or
  local.set $7
  local.get $5
  local.get $6
  i32.sub
  i32.const 1074
  i32.sub
  local.tee $5
  i32.const 0
  i32.ge_s
  if
   local.get $7
   i64.const 64
   local.get $5
   i64.extend_i32_s
   local.tee $0
   i64.sub
   i64.shr_u
   i64.const 0
   local.get $5
   i32.const 0
   i32.gt_s
   select
   local.get $7
   local.get $0
   i64.shl
   i32.const 0
   local.get $2
   call $kernels/_assembly/format_float/fixed/writeLong
   local.set $2
   local.get $1
   i32.eqz
   if
    local.get $2
    return
   end
   local.get $2
   i32.const 1
   i32.add
   local.tee $5
   i32.const 211968
   v128.load
   v128.store
   local.get $2
   i32.const 17
   i32.add
   i32.const 808464432
   i32.store
   local.get $2
   i32.const 46
   i32.store8
   local.get $1
   local.get $5
   i32.add
   return
  end
  local.get $1
  i32.const 3
  i32.shl
  i32.const 212240
  i32.add
  i64.load
  local.tee $8
  local.get $7
  i64.mul
  local.set $0
  local.get $7
  i64.const 32
  i64.shr_u
  local.tee $9
  local.get $8
  i64.const 4294967295
  i64.and
  local.tee $10
  i64.mul
  local.get $7
  i64.const 4294967295
  i64.and
  local.tee $7
  local.get $10
  i64.mul
  i64.const 32
  i64.shr_u
  i64.add
  local.set $10
  local.get $8
  i64.const 32
  i64.shr_u
  local.tee $8
  local.get $9
  i64.mul
  local.get $10
  i64.const 32
  i64.shr_u
  i64.add
  local.get $7
  local.get $8
  i64.mul
  local.get $10
  i64.const 4294967295
  i64.and
  i64.add
  i64.const 32
  i64.shr_u
  i64.add
  local.set $7
  i32.const 0
  local.get $5
  i32.sub
  local.get $1
  i32.sub
  local.tee $5
  i64.extend_i32_s
  local.set $8
  local.get $5
  i32.const 1
  i32.sub
  i32.const 63
  i32.lt_u
  if
   local.get $7
   i64.const 1
   local.get $8
   i64.shl
   i64.const 1
   i64.shr_u
   local.tee $3
   local.get $0
   i64.add
   local.tee $0
   local.get $3
   i64.lt_u
   i64.extend_i32_u
   i64.add
   local.tee $3
   i64.const 1
   i64.shl
   i64.const 63
   local.get $8
   i64.sub
   i64.shl
   local.get $0
   local.get $8
   i64.shr_u
   i64.or
   local.set $0
   local.get $3
   local.get $8
   i64.shr_u
   local.set $3
  else
   local.get $5
   i32.const 0
   i32.le_s
   if (result i64)
    local.get $7
    i32.const 0
    local.get $5
    i32.sub
    i64.extend_i32_s
    local.tee $7
    i64.shl
    local.get $0
    i64.const 1
    i64.shr_u
    i64.const 63
    local.get $7
    i64.sub
    i64.shr_u
    i64.or
    local.set $3
    local.get $0
    local.get $7
    i64.shl
   else
    local.get $5
    i32.const 64
    i32.eq
    if (result i64)
     local.get $7
     local.get $0
     i64.const 63
     i64.shr_u
     i64.add
    else
     local.get $5
     i32.const 128
     i32.lt_s
     if (result i64)
      local.get $7
      i64.const 1
      local.get $8
      i64.const 65
      i64.sub
      i64.shl
      i64.add
      local.get $8
      i64.const -64
      i64.add
      i64.shr_u
     else
      i64.const 0
     end
    end
   end
   local.set $0
  end
  local.get $3
  i64.const 0
  i64.ne
  local.get $0
  i64.const 10000000000000000
  i64.ge_u
  i32.or
  local.get $1
  i32.const 15
  i32.gt_u
  i32.or
  if
   local.get $3
   local.get $0
   local.get $1
   local.get $2
   call $kernels/_assembly/format_float/fixed/writeLong
   return
  end
  local.get $0
  local.get $0
  i64.const 8
  i64.shr_u
  i64.const 4841369599423283200
  i64.or
  f64.reinterpret_i64
  f64.const -4503599627565808
  f64.add
  f64.const 2.56e-06
  f64.mul
  f64.const 6755399441055744
  f64.add
  i64.reinterpret_f64
  i64.const 2251799813685247
  i64.and
  local.tee $0
  i64.const 100000000
  i64.mul
  i64.sub
  local.set $3
  local.get $0
  i64.const 109951163
  i64.mul
  i64.const 40
  i64.shr_u
  i64.const -42949672959999
  i64.mul
  local.get $0
  i64.const 32
  i64.shl
  i64.add
  i64x2.splat
  local.get $3
  i64.const 109951163
  i64.mul
  i64.const 40
  i64.shr_u
  i64.const -42949672959999
  i64.mul
  local.get $3
  i64.const 32
  i64.shl
  i64.add
  i64x2.replace_lane 1
  local.tee $4
  i32.const 16
  i32x4.shl
  local.get $4
  i32.const 212176
  v128.load
  i32x4.dot_i16x8_s
  i32.const 19
  i32x4.shr_u
  i32.const 212192
  v128.load
  i32x4.mul
  i32x4.add
  local.tee $4
  i32.const 8
  i16x8.shl
  local.get $4
  i32.const 212208
  v128.load
  i16x8.mul
  i32.const 10
  i16x8.shr_u
  i32.const 212224
  v128.load
  i16x8.mul
  i16x8.add
  local.tee $4
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  i8x16.gt_s
  i8x16.bitmask
  i32.const 1
  i32.const 15
  local.get $1
  i32.sub
  i32.shl
  i32.or
  i32.ctz
  local.set $5
  local.get $2
  local.get $4
  i32.const 211968
  v128.load
  i8x16.add
  local.tee $4
  local.get $5
  i32.const 211776
  i32.add
  v128.load
  i8x16.swizzle
  v128.store
  local.get $2
  i32.const 16
  local.get $1
  i32.sub
  local.get $5
  i32.sub
  i32.add
  local.set $2
  local.get $1
  i32.eqz
  if
   local.get $2
   return
  end
  local.get $2
  i32.const 1
  i32.add
  local.tee $5
  local.get $4
  i32.const 211792
  local.get $1
  i32.sub
  v128.load
  i8x16.swizzle
  v128.store
  local.get $2
  i32.const 46
  i32.store8
  local.get $1
  local.get $5
  i32.add
 )
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
