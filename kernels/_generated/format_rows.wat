(module
 (type $0 (func (param i32 i32 i32) (result i32)))
 (type $1 (func))
 (type $2 (func (param i32 i32) (result i32)))
 (type $3 (func (param i32 i32 i32 i32 i32 i32) (result i32)))
 (type $4 (func (param i32 i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i32 i32 i32 i32) (result i32)))
 (type $6 (func (param i64 i64 i64) (result i64)))
 (type $7 (func (param i32 i32)))
 (type $8 (func (param i64 i32) (result i64)))
 (type $9 (func (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $10 (func (param i32) (result i32)))
 (type $11 (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
 (type $12 (func (param i64 i32)))
 (type $13 (func (param i32 i32 i32)))
 (import "env" "memory" (memory $0 14))
 (global $kernels/_assembly/json_escape/scalar/position (mut i32) (i32.const 0))
 (global $kernels/_assembly/format_float/shortest/exponent (mut i32) (i32.const 0))
 (global $kernels/_assembly/format_int/tables/separated (mut i32) (i32.const 0))
 (global $kernels/_assembly/format_float/short/stopped (mut i32) (i32.const 0))
 (data $3 (i32.const 866960) "\01\00\00\00\00\00\00\00\n\00\00\00\00\00\00\00d\00\00\00\00\00\00\00\e8\03\00\00\00\00\00\00\10\'\00\00\00\00\00\00\a0\86\01\00\00\00\00\00@B\0f\00\00\00\00\00\80\96\98\00\00\00\00\00\00\e1\f5\05\00\00\00\00\00\ca\9a;\00\00\00\00\00\e4\0bT\02\00\00\00\00\e8vH\17\00\00\00\00\10\a5\d4\e8\00\00\00\00\a0rN\18\t\00\00\00@z\10\f3Z\00\00\00\80\c6\a4~\8d\03\00\00\00\c1o\f2\86#")
 (data $4 (i32.const 867096) "\ff\ff\ff\ff\ff\ff\0f")
 (data $5 (i32.const 867110) "\10")
 (data $6 (i32.const 867112) "\f0\fa\02\00\00\000C")
 (data $7 (i32.const 867120) ":\8c0\e2\8ey\c5>")
 (data $8 (i32.const 867128) "\01\00\00\00\f0\d8\ff\ff")
 (data $9 (i32.const 867137) "\01\02\03\04\05\06\07\08\t\n\0b\0c\r\0e\0f\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $11 (i32.const 867328) "0000000000000000")
 (data $12 (i32.const 867344) ".000000000000000")
 (data $13 (i32.const 867364) "\80\84.A\00\00\00\00\80\84.A")
 (data $14 (i32.const 867380) "e\cd\cdA\00\00\00\00e\cd\cdA")
 (data $15 (i32.const 867396) "\84\d7\97A\00\00\00\00\84\d7\97A")
 (data $16 (i32.const 867408) ":\8c0\e2\8eyE>:\8c0\e2\8eyE>")
 (data $17 (i32.const 867427) "\fc\83\d7\87A\00\00\00\fc\83\d7\87A")
 (data $18 (i32.const 867445) "\88\c3@\00\00\00\00\00\88\c3@")
 (data $19 (i32.const 867456) "-C\1c\eb\e26\1a?-C\1c\eb\e26\1a?")
 (data $20 (i32.const 867476) "\80\87\b3@\00\00\00\00\80\87\b3@")
 (data $21 (i32.const 867494) "\f0A\00\00\00\00\00\00\f0A")
 (data $22 (i32.const 867510) "8C\00\00\00\00\00\008C")
 (data $23 (i32.const 867520) "\ff\ff\ff\ff\ff\ff\07\00\ff\ff\ff\ff\ff\ff\07")
 (data $24 (i32.const 867536) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $25 (i32.const 867552) "\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff")
 (data $26 (i32.const 867568) "g\00g\00g\00g\00g\00g\00g\00g")
 (data $27 (i32.const 867584) "\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6")
 (data $28 (i32.const 867600) "\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01")
 (data $29 (i32.const 867616) "\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02\02")
 (data $30 (i32.const 867632) "\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f\1f")
 (data $31 (i32.const 867648) "                ")
 (data $32 (i32.const 867664) "!!!!!!!!!!!!!!!!")
 (data $33 (i32.const 867680) "????????????????")
 (data $34 (i32.const 867696) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $35 (i32.const 867712) "\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0\c0")
 (data $36 (i32.const 867728) "\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0\f0")
 (data $37 (i32.const 867744) "\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0\e0")
 (data $38 (i32.const 867760) "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\")
 (data $39 (i32.const 867784) "btn\00fr")
 (data $40 (i32.const 867792) "\03\00\03\00\03\00\03\00\03\00\03\00\03\00\03")
 (data $41 (i32.const 867808) "\0f\00\0f\00\0f\00\0f\00\0f\00\0f\00\0f\00\0f")
 (data $42 (i32.const 867824) " \00 \00 \00 \00 \00 \00 \00 ")
 (data $43 (i32.const 867840) "?\00?\00?\00?\00?\00?\00?\00?")
 (data $44 (i32.const 867856) "@\00@\00@\00@\00@\00@\00@\00@")
 (data $45 (i32.const 867872) "\ff\00\ff\00\ff\00\ff\00\ff\00\ff\00\ff\00\ff")
 (data $46 (i32.const 867888) "\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03\ff\03")
 (data $47 (i32.const 867904) "\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80\e0\80")
 (data $48 (i32.const 867921) "\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8\00\d8")
 (data $49 (i32.const 867937) "\dc\00\dc\00\dc\00\dc\00\dc\00\dc\00\dc\00\dc")
 (data $50 (i32.const 867953) "\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8\00\f8")
 (data $51 (i32.const 867969) "\fc\00\fc\00\fc\00\fc\00\fc\00\fc\00\fc\00\fc")
 (data $52 (i32.const 867984) "\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff\80\ff")
 (data $53 (i32.const 868001) "\d8\00\dc\00\d8\00\dc\00\d8\00\dc\00\d8\00\dc")
 (data $54 (i32.const 868016) "@\00\00\00@\00\00\00@\00\00\00@")
 (data $55 (i32.const 868032) "\07\00\00\00\07\00\00\00\07\00\00\00\07")
 (data $56 (i32.const 868049) "?\00\00\00?\00\00\00?\00\00\00?")
 (data $57 (i32.const 868066) "0\00\00\000\00\00\000\00\00\000")
 (data $58 (i32.const 868082) "\0f\00\00\00\0f\00\00\00\0f\00\00\00\0f")
 (data $59 (i32.const 868099) "?\00\00\00?\00\00\00?\00\00\00?")
 (data $60 (i32.const 868112) "\f0\80\80\80\f0\80\80\80\f0\80\80\80\f0\80\80\80")
 (data $61 (i32.const 868128) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $68 (i32.const 877984) "null")
 (data $69 (i32.const 877992) "\01\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00\19\00\00\00\00\00\00\00}\00\00\00\00\00\00\00q\02\00\00\00\00\00\005\0c\00\00\00\00\00\00\t=\00\00\00\00\00\00-1\01\00\00\00\00\00\e1\f5\05\00\00\00\00\00e\cd\1d\00\00\00\00\00\f9\02\95\00\00\00\00\00\dd\0e\e9\02\00\00\00\00QJ\8d\0e\00\00\00\00\95s\c2H\00\00\00\00\e9A\cck\01\00\00\00\8dI\fd\1a\07\00\00\00\c1o\f2\86#\00\00\00\c5.\bc\a2\b1\00\00\00\d9\e9\ac-x\03\00\00=\91`\e4X\11\00\001\d6\e2u\bcV")
 (data $73 (i32.const 880520) "\01\00\00\00\n\00\00\00d\00\00\00\e8\03\00\00\10\'\00\00\a0\86\01\00@B\0f\00\80\96\98\00\00\e1\f5\05\00\ca\9a;")
 (data $74 (i32.const 880560) "0000000000000000")
 (data $75 (i32.const 880576) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $76 (i32.const 880594) "{\14\00\00{\14\00\00{\14\00\00{\14")
 (data $77 (i32.const 880610) "\ff\ff\00\00\ff\ff\00\00\ff\ff\00\00\ff\ff")
 (data $78 (i32.const 880624) "d\00d\00d\00d\00d\00d\00d\00d")
 (data $79 (i32.const 880640) "g\00g\00g\00g\00g\00g\00g\00g")
 (data $80 (i32.const 880656) "\f6\00\f6\00\f6\00\f6\00\f6\00\f6\00\f6\00\f6")
 (data $81 (i32.const 880672) "\f0\d8\00\00\f0\d8\00\00\f0\d8\00\00\f0\d8")
 (data $82 (i32.const 880690) "\f0\d8\00\00\f0\d8\00\00\f0\d8\00\00\f0\d8")
 (data $83 (i32.const 880704) "8\01\00\008\01\00\008\01\00\008\01")
 (data $84 (i32.const 880720) "\17\b7\d1:\17\b7\d1:\17\b7\d1:\17\b7\d1:")
 (data $85 (i32.const 880738) "@K\00\00@K\00\00@K\00\00@K")
 (data $86 (i32.const 880758) "0C\00\00\00\00\00\000C")
 (data $87 (i32.const 880768) "\ff\ff\ff\ff\00\00\00\00\ff\ff\ff\ff")
 (data $88 (i32.const 880784) "\87\13\00\00\00\000C\87\13\00\00\00\000C")
 (data $89 (i32.const 880800) "Z&\1c\eb\e26\1a?Z&\1c\eb\e26\1a?")
 (data $90 (i32.const 880822) "8C\00\00\00\00\00\008C")
 (data $91 (i32.const 880832) "\dch\00\00\dch\00\00\dch\00\00\dch")
 (data $92 (i32.const 880848) "\01\00\f0\d8\01\00\f0\d8\01\00\f0\d8\01\00\f0\d8")
 (data $93 (i32.const 880864) "\f0\d8\ff\ff\f0\d8\ff\ff\f0\d8\ff\ff\f0\d8\ff\ff")
 (data $94 (i32.const 880880) "\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff\01\00\9c\ff")
 (data $95 (i32.const 880896) "\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6\01\f6")
 (data $96 (i32.const 880913) "\f8\ff\ff\00\f8\ff\ff\00\f8\ff\ff\00\f8\ff\ff")
 (data $97 (i32.const 880929) "\f8\ff\ff\ff\ff\ff\ff\00\f8\ff\ff\ff\ff\ff\ff")
 (data $98 (i32.const 880947) "\fc\00\00\00\fc\00\00\00\fc\00\00\00\fc")
 (data $99 (i32.const 880960) "000000000000\7f\7f\7f\7f")
 (data $100 (i32.const 880976) "\t\08\07\06\05\04\03\02\01\00\0c\r\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $101 (i32.const 881008) "\07\06\05\04\03\02\01\00\08\t\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $102 (i32.const 881040) "\0f\0e\r\0c\0b\n\t\08\07\06\05\04\03\02\01\00\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $103 (i32.const 881073) "\01\02\03\04\05\06\07\08\t\n\0b\0c\r\0e\0f\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $107 (i32.const 900096) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff")
 (data $110 (i32.const 900256) ",,,,,,,,,,,,,,,,")
 (data $114 (i32.const 908448) "\02\02\02\02\02\02\02\02\80\80\80\80!\01\15I")
 (data $115 (i32.const 908464) "\e7\a3\83\83\8b\cb\cb\cb\cb\cb\cb\cb\cb\db\cb\cb")
 (data $116 (i32.const 908480) "\01\01\01\01\01\01\01\01\e6\ae\ba\ba\01\01\01\01")
 (data $117 (i32.const 908496) "\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f\0f")
 (data $118 (i32.const 908512) "````````````````")
 (data $119 (i32.const 908528) "pppppppppppppppp")
 (data $120 (i32.const 908544) "\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80\80")
 (data $121 (i32.const 908560) "\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ff\ef\df\bf")
 (export "scratchBytes" (func $kernels/format_rows/assembly/mod/scratchBytes))
 (export "formatWindow" (func $kernels/format_rows/assembly/mod/formatWindow))
 (export "fillTable" (func $kernels/format_rows/assembly/mod/fillTable))
 (export "copy" (func $kernels/_assembly/copy/copy))
 (start $~start)
 (func $kernels/_assembly/format_int/tables/separate
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  global.get $kernels/_assembly/format_int/tables/separated
  i32.const 65580
  i32.eq
  if
   return
  end
  global.get $kernels/_assembly/format_int/tables/separated
  i32.eqz
  if
   call $kernels/_assembly/format_int/tables/fillDigits
  end
  i32.const 65580
  global.set $kernels/_assembly/format_int/tables/separated
  i32.const 881152
  local.set $0
  loop $for-loop|0
   local.get $0
   i32.const 881232
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119061217535
    i64.and
    i64.const 144115188075867136
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const 881232
  local.set $0
  loop $for-loop|01
   local.get $0
   i32.const 881952
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119061282815
    i64.and
    i64.const 216172782116667392
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|01
   end
  end
  i32.const 881952
  local.set $0
  loop $for-loop|03
   local.get $0
   i32.const 889152
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119077994495
    i64.and
    i64.const 288230376889909248
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|03
   end
  end
  i32.const 889152
  local.set $0
  loop $for-loop|05
   local.get $0
   i32.const 897536
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776123356184575
    i64.and
    i64.const 360288159168200704
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|05
   end
  end
  i32.const 897536
  local.set $0
  loop $for-loop|07
   local.get $0
   i32.const 897616
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119061217535
    i64.and
    i64.const 144115188075867136
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|07
   end
  end
  i32.const 897616
  local.set $0
  loop $for-loop|09
   local.get $0
   i32.const 898336
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119061282815
    i64.and
    i64.const 216172782116667392
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|09
   end
  end
  i32.const 898336
  local.set $0
  loop $for-loop|011
   local.get $0
   i32.const 898560
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119077994495
    i64.and
    i64.const 288230376889909248
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|011
   end
  end
  i32.const 898560
  local.set $0
  loop $for-loop|013
   local.get $0
   i32.const 898792
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776123356184575
    i64.and
    i64.const 360288159168200704
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|013
   end
  end
  i32.const 898792
  local.set $0
  loop $for-loop|015
   local.get $0
   i32.const 899512
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119077994495
    i64.and
    i64.const 288230376889909248
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|015
   end
  end
  i32.const 899512
  local.set $0
  loop $for-loop|017
   local.get $0
   i32.const 899584
   i32.lt_u
   if
    local.get $0
    local.get $0
    i64.load
    i64.const 71776119061282815
    i64.and
    i64.const 216172782116667392
    i64.or
    i64.store
    local.get $0
    i32.const 8
    i32.add
    local.set $0
    br $for-loop|017
   end
  end
  loop $for-loop|018
   local.get $1
   i32.const 16
   i32.lt_u
   if
    local.get $1
    i32.const 5
    i32.shl
    i32.const 899584
    i32.add
    local.set $2
    i32.const 0
    local.set $0
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $3
     i32.const 4
     i32.lt_u
     if
      local.get $1
      local.get $3
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $0
       local.get $2
       i32.add
       i32.const 1702195828
       i32.store
       local.get $0
       i32.const 4
       i32.add
      else
       local.get $0
       local.get $2
       i32.add
       local.tee $4
       i32.const 1936482662
       i32.store
       local.get $4
       i32.const 101
       i32.store8 offset=4
       local.get $0
       i32.const 5
       i32.add
      end
      local.tee $0
      local.get $2
      i32.add
      i32.const 44
      i32.store16
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|1
     end
    end
    local.get $2
    local.get $0
    i32.store8 offset=31
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|018
   end
  end
 )
 (func $kernels/_assembly/json_escape/scalar/scalar (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  i32.const 877152
  i32.const 876384
  local.get $4
  i32.const 4
  i32.and
  select
  local.set $6
  loop $while-continue|0
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $0
    i32.load16_u
    local.set $7
    local.get $0
    i32.const 2
    i32.add
    local.set $0
    local.get $7
    i32.const 128
    i32.lt_u
    if
     local.get $7
     i32.const 34
     i32.eq
     local.get $7
     i32.const 32
     i32.lt_u
     i32.or
     local.get $7
     i32.const 92
     i32.eq
     i32.or
     if (result i32)
      local.get $3
      local.get $6
      local.get $7
      i32.const 3
      i32.shl
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $3
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
     else
      local.get $3
      local.get $7
      i32.store8
      local.get $3
      i32.const 1
      i32.add
     end
     local.set $3
    else
     local.get $7
     i32.const 2048
     i32.lt_u
     if
      local.get $3
      local.get $7
      i32.const 6
      i32.shr_u
      i32.const 32960
      i32.or
      local.get $7
      i32.const 63
      i32.and
      i32.const 8
      i32.shl
      i32.or
      i32.store16
      local.get $3
      i32.const 2
      i32.add
      local.set $3
     else
      local.get $7
      i32.const 63488
      i32.and
      i32.const 55296
      i32.ne
      if
       local.get $3
       local.get $7
       i32.const 12
       i32.shr_u
       i32.const 32992
       i32.or
       local.get $7
       i32.const 6
       i32.shr_u
       i32.const 63
       i32.and
       i32.const 8
       i32.shl
       i32.or
       i32.store16
       local.get $3
       local.get $7
       i32.const 63
       i32.and
       i32.const 128
       i32.or
       i32.store8 offset=2
       local.get $3
       i32.const 3
       i32.add
       local.set $3
      else
       local.get $0
       local.get $2
       i32.lt_u
       local.get $7
       i32.const 56320
       i32.lt_u
       i32.and
       if (result i32)
        local.get $0
        i32.load16_u
       else
        i32.const 0
       end
       local.tee $8
       i32.const 64512
       i32.and
       i32.const 56320
       i32.eq
       if
        local.get $0
        i32.const 2
        i32.add
        local.set $0
        local.get $3
        local.get $8
        i32.const 1023
        i32.and
        local.get $7
        i32.const 1023
        i32.and
        i32.const 10
        i32.shl
        i32.add
        i32.const 65536
        i32.add
        local.tee $7
        i32.const 18
        i32.shr_u
        i32.const -2139062032
        i32.or
        local.get $7
        i32.const 12
        i32.shr_u
        i32.const 63
        i32.and
        i32.const 8
        i32.shl
        i32.or
        local.get $7
        i32.const 6
        i32.shr_u
        i32.const 63
        i32.and
        i32.const 16
        i32.shl
        i32.or
        local.get $7
        i32.const 63
        i32.and
        i32.const 24
        i32.shl
        i32.or
        i32.store
        local.get $3
        i32.const 4
        i32.add
        local.set $3
       else
        local.get $4
        i32.const 3
        i32.and
        i32.const 3
        i32.eq
        if
         local.get $0
         i32.const 2
         i32.sub
         global.set $kernels/_assembly/json_escape/scalar/position
         i32.const 0
         return
        else
         block $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$51
          local.get $4
          i32.const 3
          i32.and
          local.tee $8
          i32.const 1
          i32.eq
          br_if $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$51
          local.get $8
          i32.const 2
          i32.eq
          if
           local.get $3
           i32.const 12435439
           i32.store
           local.get $3
           i32.const 3
           i32.add
           local.set $3
           br $__inlined_func$kernels/_assembly/json_escape/scalar/loneSurrogate$51
          end
          local.get $3
          local.get $7
          i32.const 8
          i32.shr_u
          i32.const 15
          i32.and
          local.tee $8
          local.get $8
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 24
          i64.shl
          i64.const 4486492
          i64.const 6583644
          local.get $4
          i32.const 4
          i32.and
          select
          i64.or
          local.get $7
          i32.const 4
          i32.shr_u
          i32.const 15
          i32.and
          local.tee $8
          local.get $8
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 32
          i64.shl
          i64.or
          local.get $7
          i32.const 15
          i32.and
          local.tee $7
          local.get $7
          i32.const 10
          i32.lt_u
          if (result i32)
           i32.const 48
          else
           i32.const 55
           i32.const 87
           local.get $4
           i32.const 4
           i32.and
           select
          end
          i32.add
          i64.extend_i32_u
          i64.const 40
          i64.shl
          i64.or
          i64.store
          local.get $3
          i32.const 6
          i32.add
          local.set $3
         end
        end
       end
      end
     end
    end
    br $while-continue|0
   end
  end
  local.get $0
  global.set $kernels/_assembly/json_escape/scalar/position
  local.get $3
 )
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
 (func $kernels/format_rows/assembly/strings/isUtf8 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i32.const 16
  i32.sub
  local.tee $2
  v128.load
  local.set $5
  local.get $2
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store
  i32.const 908676
  i32.const -1
  i32.store
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
    local.tee $2
    i32.const 193
    i32.eq
    local.get $2
    i32.const 192
    i32.eq
    i32.or
    local.get $2
    i32.const 244
    i32.gt_u
    i32.or
   end
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $1
   i32.add
   local.set $4
   local.get $0
   block $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$9 (result i32)
    i32.const 1
    local.get $0
    i32.const 1
    i32.sub
    i32.load8_u
    i32.const 192
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$9
    drop
    i32.const 2
    local.get $0
    i32.const 2
    i32.sub
    i32.load8_u
    i32.const 224
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$9
    drop
    i32.const 3
    local.get $0
    i32.const 3
    i32.sub
    i32.load8_u
    i32.const 240
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$9
    drop
    i32.const 0
   end
   i32.sub
   local.set $2
   loop $while-continue|0
    local.get $2
    local.get $4
    i32.lt_u
    if
     block $while-break|0
      i32.const 1
      local.set $3
      block $__inlined_func$kernels/_assembly/utf8/sequence$10
       local.get $2
       i32.load8_u
       local.tee $6
       i32.const 128
       i32.lt_u
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       i32.const 0
       local.set $3
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
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       local.get $2
       i32.const 1
       i32.add
       local.tee $7
       local.get $4
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
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       i32.const 2
       local.set $3
       local.get $6
       i32.const 224
       i32.lt_u
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       local.get $2
       i32.const 1
       i32.add
       local.get $4
       i32.lt_u
       if
        i32.const 0
        local.set $3
        local.get $6
        i32.const 224
        i32.eq
        local.get $2
        i32.load8_u offset=1
        local.tee $7
        i32.const 160
        i32.lt_u
        i32.and
        br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
        local.get $6
        i32.const 237
        i32.eq
        local.get $7
        i32.const 159
        i32.gt_u
        i32.and
        br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
        local.get $6
        i32.const 240
        i32.eq
        local.get $7
        i32.const 144
        i32.lt_u
        i32.and
        br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
        local.get $6
        i32.const 244
        i32.eq
        local.get $7
        i32.const 143
        i32.gt_u
        i32.and
        br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       end
       i32.const 0
       local.set $3
       local.get $2
       i32.const 2
       i32.add
       local.tee $7
       local.get $4
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
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       i32.const 3
       local.set $3
       local.get $6
       i32.const 240
       i32.lt_u
       br_if $__inlined_func$kernels/_assembly/utf8/sequence$10
       i32.const 4
       i32.const 0
       local.get $2
       i32.const 3
       i32.add
       local.tee $3
       local.get $4
       i32.ge_u
       if (result i32)
        i32.const 1
       else
        local.get $3
        i32.load8_u
        i32.const 192
        i32.and
        i32.const 128
        i32.eq
       end
       select
       local.set $3
      end
      local.get $3
      i32.eqz
      br_if $while-break|0
      local.get $2
      local.get $3
      i32.add
      local.set $2
      br $while-continue|0
     end
    end
   end
   local.get $2
   local.get $0
   i32.sub
   i32.const 3
   i32.add
   local.tee $2
   i32.const 908676
   i32.load
   i32.lt_u
   if
    i32.const 908676
    local.get $2
    i32.store
   end
  end
  i32.const 908676
  i32.load
  i32.const -1
  i32.eq
  local.tee $2
  if
   block $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$12 (result i32)
    i32.const 1
    local.get $0
    local.get $1
    i32.add
    local.tee $1
    i32.const 1
    i32.sub
    i32.load8_u
    i32.const 192
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$12
    drop
    i32.const 2
    local.get $1
    i32.const 2
    i32.sub
    i32.load8_u
    i32.const 224
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$12
    drop
    i32.const 3
    local.get $1
    i32.const 3
    i32.sub
    i32.load8_u
    i32.const 240
    i32.ge_u
    br_if $__inlined_func$kernels/_assembly/utf8/unfinishedBefore$12
    drop
    i32.const 0
   end
   i32.eqz
   local.set $2
  end
  local.get $0
  i32.const 16
  i32.sub
  local.get $5
  v128.store
  local.get $2
 )
 (func $kernels/format_rows/assembly/strings/areStrings (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 i64)
  local.get $2
  local.get $4
  i32.const 2
  i32.shl
  i32.add
  local.set $9
  local.get $2
  local.set $6
  loop $for-loop|0
   local.get $6
   i32.const 16
   i32.add
   local.tee $7
   local.get $9
   i32.le_u
   if
    local.get $8
    local.get $6
    v128.load
    local.get $6
    v128.load offset=4
    i32x4.gt_u
    v128.or
    local.set $8
    local.get $7
    local.set $6
    br $for-loop|0
   end
  end
  local.get $8
  v128.any_true
  local.set $7
  loop $for-loop|1
   local.get $6
   local.get $9
   i32.lt_u
   if
    local.get $7
    if (result i32)
     i32.const 1
    else
     local.get $6
     i32.load
     local.get $6
     i32.load offset=4
     i32.gt_u
    end
    local.set $7
    local.get $6
    i32.const 4
    i32.add
    local.set $6
    br $for-loop|1
   end
  end
  local.get $7
  if (result i32)
   i32.const 0
  else
   local.get $9
   i32.load
   local.get $5
   i32.le_u
  end
  if (result i32)
   local.get $0
   i32.const 13
   i32.eq
   if (result i32)
    i32.const 1
   else
    local.get $2
    i32.load
    local.tee $5
    local.get $1
    i32.add
    local.tee $6
    local.tee $0
    local.get $2
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.get $5
    i32.sub
    local.tee $5
    i32.add
    local.set $7
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    local.set $8
    loop $for-loop|00
     local.get $0
     local.get $7
     i32.lt_u
     if
      local.get $8
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
      v128.or
      local.set $8
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      br $for-loop|00
     end
    end
    block $__inlined_func$kernels/format_rows/assembly/strings/areUtf8$61 (result i32)
     i32.const 1
     local.get $8
     i8x16.bitmask
     i32.eqz
     br_if $__inlined_func$kernels/format_rows/assembly/strings/areUtf8$61
     drop
     i32.const 1
     local.get $6
     local.get $5
     call $kernels/format_rows/assembly/strings/isUtf8
     if (result i32)
      local.get $2
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $5
      i32.const 0
      local.set $6
      block $__inlined_func$kernels/format_rows/assembly/strings/areApart$14
       loop $for-loop|001
        local.get $4
        local.get $6
        i32.gt_u
        if
         i32.const 0
         local.set $0
         local.get $5
         local.get $2
         local.get $6
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.tee $7
         i32.gt_u
         if (result i32)
          local.get $1
          local.get $7
          i32.add
          i32.load8_u
          i32.const 192
          i32.and
          i32.const 128
          i32.eq
         else
          i32.const 0
         end
         br_if $__inlined_func$kernels/format_rows/assembly/strings/areApart$14
         local.get $6
         i32.const 1
         i32.add
         local.set $6
         br $for-loop|001
        end
       end
       i32.const 1
       local.set $0
      end
      local.get $0
     else
      i32.const 0
     end
     br_if $__inlined_func$kernels/format_rows/assembly/strings/areUtf8$61
     drop
     i32.const 0
     local.get $3
     i32.eqz
     br_if $__inlined_func$kernels/format_rows/assembly/strings/areUtf8$61
     drop
     i32.const 0
     local.set $5
     loop $for-loop|01
      local.get $4
      local.get $5
      i32.gt_u
      if
       local.get $3
       local.get $5
       i32.add
       i32.load8_u
       i32.const 1
       i32.gt_u
       if
        i32.const 0
        local.get $2
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i64.load
        local.tee $10
        i32.wrap_i64
        local.tee $0
        local.get $1
        i32.add
        local.get $10
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.get $0
        i32.sub
        call $kernels/format_rows/assembly/strings/isUtf8
        i32.eqz
        br_if $__inlined_func$kernels/format_rows/assembly/strings/areUtf8$61
        drop
       end
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|01
      end
     end
     i32.const 1
    end
   end
  else
   i32.const 0
  end
 )
 (func $kernels/_assembly/json_escape/utf8/escapeUtf8 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 i64)
  (local $13 i32)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  local.get $2
  local.set $4
  local.get $0
  local.get $1
  i32.add
  local.set $1
  i32.const 867616
  v128.load
  local.set $8
  i32.const 867648
  v128.load
  local.set $10
  i32.const 867760
  v128.load
  local.set $5
  loop $for-loop|0 (result i32)
   loop $while-continue|1
    local.get $1
    local.get $0
    i32.sub
    i32.const 64
    i32.ge_u
    if
     local.get $0
     v128.load
     local.tee $17
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=16
     local.tee $18
     local.get $8
     v128.xor
     i8x16.min_u
     local.get $0
     v128.load offset=32
     local.tee $19
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=48
     local.tee $14
     local.get $8
     v128.xor
     i8x16.min_u
     i8x16.min_u
     local.tee $15
     local.get $10
     i8x16.min_u
     local.get $15
     i8x16.eq
     local.get $17
     local.get $5
     i8x16.eq
     local.get $18
     local.get $5
     i8x16.eq
     v128.or
     local.get $19
     local.get $5
     i8x16.eq
     local.get $14
     local.get $5
     i8x16.eq
     v128.or
     v128.or
     v128.or
     i8x16.bitmask
     i32.eqz
     if
      local.get $4
      local.get $17
      v128.store
      local.get $4
      local.get $18
      v128.store offset=16
      local.get $4
      local.get $19
      v128.store offset=32
      local.get $4
      local.get $14
      v128.store offset=48
      local.get $0
      i32.const -64
      i32.sub
      local.set $0
      local.get $4
      i32.const -64
      i32.sub
      local.set $4
      br $while-continue|1
     end
    end
   end
   i32.const 8
   local.set $9
   loop $while-continue|2
    local.get $9
    i32.const 0
    local.get $1
    local.get $0
    i32.sub
    i32.const 16
    i32.ge_u
    select
    if
     local.get $0
     v128.load
     local.tee $14
     i32.const 867616
     v128.load
     v128.xor
     local.tee $15
     i32.const 867648
     v128.load
     i8x16.min_u
     local.get $15
     i8x16.eq
     local.get $14
     i32.const 867760
     v128.load
     i8x16.eq
     v128.or
     local.tee $15
     i8x16.bitmask
     local.tee $6
     if (result i32)
      i32.const 8
      local.set $9
      i32.const 867776
      v128.load
      local.get $14
      i8x16.swizzle
      local.get $14
      i8x16.max_u
      local.tee $17
      i32.const 867632
      v128.load
      i8x16.min_u
      local.get $17
      i8x16.eq
      i8x16.bitmask
      if (result i32)
       i32.const 877952
       local.get $14
       v128.store
       i32.const 877152
       i32.const 876384
       local.get $3
       i32.const 4
       i32.and
       select
       local.set $16
       i32.const 877952
       local.set $7
       loop $do-loop|0
        local.get $4
        local.get $7
        v128.load
        v128.store
        local.get $4
        local.get $6
        i32.ctz
        i32.const 877952
        i32.add
        local.tee $11
        local.get $7
        i32.sub
        i32.add
        local.tee $4
        local.get $16
        local.get $11
        i32.load8_u
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.tee $12
        i64.store
        local.get $4
        local.get $12
        i64.const 56
        i64.shr_u
        i32.wrap_i64
        i32.add
        local.set $4
        local.get $11
        i32.const 1
        i32.add
        local.set $7
        local.get $6
        local.get $6
        i32.const 1
        i32.sub
        i32.and
        local.tee $6
        br_if $do-loop|0
       end
       local.get $4
       local.get $7
       v128.load
       v128.store
       local.get $4
       i32.const 877968
       local.get $7
       i32.sub
       i32.add
      else
       local.get $4
       local.get $5
       local.get $14
       local.get $15
       v128.bitselect
       local.tee $14
       local.get $17
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $6
       i32.const 255
       i32.and
       local.tee $7
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $4
       local.get $7
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $4
       local.get $14
       local.get $17
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $6
       i32.const 8
       i32.shr_u
       local.tee $6
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $6
       i32.popcnt
       local.get $4
       i32.const 8
       i32.add
       i32.add
      end
     else
      local.get $4
      local.get $14
      v128.store
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      local.get $4
      i32.const 16
      i32.add
     end
     local.set $4
     local.get $0
     i32.const 16
     i32.add
     local.set $0
     br $while-continue|2
    end
   end
   local.get $1
   local.get $0
   i32.sub
   local.tee $6
   i32.const 16
   i32.ge_u
   br_if $for-loop|0
   local.get $6
   if (result i32)
    i32.const 877920
    local.get $0
    v128.load
    local.get $10
    i32.const 868160
    local.get $6
    i32.sub
    v128.load
    v128.bitselect
    v128.store
    i32.const 16
    local.get $6
    i32.sub
    local.set $13
    i32.const 877920
    local.set $0
    i32.const 877936
    local.set $1
    br $for-loop|0
   else
    local.get $4
    local.get $13
    i32.sub
    local.get $2
    i32.sub
   end
  end
 )
 (func $kernels/_assembly/json_escape/units/escapeUnits (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 v128)
  (local $9 i32)
  (local $10 v128)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  (local $15 i32)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  local.get $2
  local.set $4
  local.get $0
  local.get $1
  i32.const 1
  i32.shl
  i32.add
  local.set $1
  i32.const 867616
  v128.load
  local.set $8
  i32.const 867664
  v128.load
  local.set $10
  i32.const 867760
  v128.load
  local.set $5
  loop $for-loop|0 (result i32)
   loop $while-continue|1
    local.get $1
    local.get $0
    i32.sub
    i32.const 128
    i32.ge_u
    if
     local.get $10
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     i8x16.narrow_i16x8_u
     local.tee $16
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=32
     local.get $0
     v128.load offset=48
     i8x16.narrow_i16x8_u
     local.tee $17
     local.get $8
     v128.xor
     i8x16.min_s
     local.get $0
     v128.load offset=64
     local.get $0
     v128.load offset=80
     i8x16.narrow_i16x8_u
     local.tee $18
     local.get $8
     v128.xor
     local.get $0
     v128.load offset=96
     local.get $0
     v128.load offset=112
     i8x16.narrow_i16x8_u
     local.tee $19
     local.get $8
     v128.xor
     i8x16.min_s
     i8x16.min_s
     i8x16.gt_s
     local.get $16
     local.get $5
     i8x16.eq
     local.get $17
     local.get $5
     i8x16.eq
     v128.or
     local.get $18
     local.get $5
     i8x16.eq
     local.get $19
     local.get $5
     i8x16.eq
     v128.or
     v128.or
     v128.or
     i8x16.bitmask
     i32.eqz
     if
      local.get $4
      local.get $16
      v128.store
      local.get $4
      local.get $17
      v128.store offset=16
      local.get $4
      local.get $18
      v128.store offset=32
      local.get $4
      local.get $19
      v128.store offset=48
      local.get $0
      i32.const 128
      i32.add
      local.set $0
      local.get $4
      i32.const -64
      i32.sub
      local.set $4
      br $while-continue|1
     end
    end
   end
   i32.const 8
   local.set $9
   loop $while-continue|2
    local.get $9
    i32.const 0
    local.get $1
    local.get $0
    i32.sub
    i32.const 32
    i32.ge_u
    select
    if
     local.get $10
     local.get $0
     v128.load
     local.tee $16
     local.get $0
     v128.load offset=16
     local.tee $17
     i8x16.narrow_i16x8_u
     local.tee $18
     local.get $8
     v128.xor
     i8x16.gt_s
     local.get $18
     local.get $5
     i8x16.eq
     v128.or
     local.tee $19
     i8x16.bitmask
     local.tee $6
     i32.eqz
     if
      local.get $4
      local.get $18
      v128.store
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $4
      i32.const 16
      i32.add
      local.set $4
      local.get $9
      i32.const 1
      i32.sub
      local.set $9
      br $while-continue|2
     end
     i32.const 8
     local.set $9
     local.get $16
     local.get $17
     v128.or
     i32.const 867984
     v128.load
     v128.and
     v128.any_true
     if
      local.get $0
      local.get $1
      local.get $4
      local.get $3
      call $kernels/_assembly/json_escape/multibyte/multibyte
      local.tee $4
      i32.eqz
      if
       local.get $12
       global.get $kernels/_assembly/json_escape/scalar/position
       i32.add
       global.set $kernels/_assembly/json_escape/scalar/position
       i32.const -1
       return
      end
      global.get $kernels/_assembly/json_escape/scalar/position
      local.set $0
      br $while-continue|2
     end
     i32.const 867648
     v128.load
     i32.const 867776
     v128.load
     local.get $18
     i8x16.swizzle
     local.get $18
     i8x16.max_u
     local.tee $16
     i8x16.gt_s
     i8x16.bitmask
     if (result i32)
      i32.const 877952
      local.get $18
      v128.store
      i32.const 877152
      i32.const 876384
      local.get $3
      i32.const 4
      i32.and
      select
      local.set $13
      i32.const 877952
      local.set $7
      loop $do-loop|0
       local.get $4
       local.get $7
       v128.load
       v128.store
       local.get $4
       local.get $6
       i32.ctz
       i32.const 877952
       i32.add
       local.tee $11
       local.get $7
       i32.sub
       i32.add
       local.tee $4
       local.get $13
       local.get $11
       i32.load8_u
       i32.const 3
       i32.shl
       i32.add
       i64.load
       local.tee $14
       i64.store
       local.get $4
       local.get $14
       i64.const 56
       i64.shr_u
       i32.wrap_i64
       i32.add
       local.set $4
       local.get $11
       i32.const 1
       i32.add
       local.set $7
       local.get $6
       local.get $6
       i32.const 1
       i32.sub
       i32.and
       local.tee $6
       br_if $do-loop|0
      end
      local.get $4
      local.get $7
      v128.load
      v128.store
      local.get $4
      i32.const 877968
      local.get $7
      i32.sub
      i32.add
     else
      local.get $4
      local.get $5
      local.get $18
      local.get $19
      v128.bitselect
      local.tee $17
      local.get $16
      i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
      local.get $6
      i32.const 255
      i32.and
      local.tee $7
      i32.const 4
      i32.shl
      i32.const 868192
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $4
      local.get $7
      i32.popcnt
      i32.const 8
      i32.add
      i32.add
      local.tee $4
      local.get $17
      local.get $16
      i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
      local.get $6
      i32.const 8
      i32.shr_u
      local.tee $6
      i32.const 4
      i32.shl
      i32.const 868192
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $6
      i32.popcnt
      local.get $4
      i32.const 8
      i32.add
      i32.add
     end
     local.set $4
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $while-continue|2
    end
   end
   local.get $1
   local.get $0
   i32.sub
   local.tee $6
   i32.const 32
   i32.ge_u
   br_if $for-loop|0
   local.get $6
   i32.const 1
   i32.shr_u
   local.tee $1
   if (result i32)
    local.get $0
    v128.load offset=16
    i32.const 867824
    v128.load
    local.tee $16
    i32.const 868160
    local.get $1
    i32.const 1
    i32.shl
    i32.sub
    local.tee $6
    v128.load offset=16
    v128.bitselect
    local.set $17
    i32.const 877920
    local.get $0
    v128.load
    local.get $16
    local.get $6
    v128.load
    v128.bitselect
    v128.store
    i32.const 877936
    local.get $17
    v128.store
    i32.const 16
    local.get $1
    i32.sub
    local.set $15
    local.get $0
    i32.const 877920
    i32.sub
    local.set $12
    i32.const 877920
    local.set $0
    i32.const 877952
    local.set $1
    br $for-loop|0
   else
    local.get $4
    local.get $15
    i32.sub
    local.get $2
    i32.sub
   end
  end
 )
 (func $kernels/_assembly/json_escape/tables/fillEscapes (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  loop $for-loop|0
   local.get $2
   i32.const 32
   i32.lt_u
   if
    local.get $2
    i32.const 4
    i32.shr_u
    i64.extend_i32_u
    i64.const 48
    i64.add
    i64.const 32
    i64.shl
    i64.const 432345565036049756
    i64.or
    local.set $3
    local.get $0
    local.get $2
    i32.const 3
    i32.shl
    i32.add
    local.get $2
    i32.const 16
    i32.lt_u
    if (result i64)
     local.get $2
     i32.const 867776
     i32.add
     i64.load8_u
    else
     i64.const 0
    end
    local.tee $4
    i64.const 8
    i64.shl
    i64.const 144115188075855964
    i64.or
    local.get $3
    local.get $2
    i32.const 15
    i32.and
    local.tee $5
    local.get $5
    i32.const 10
    i32.lt_u
    if (result i32)
     i32.const 48
    else
     i32.const 55
     i32.const 87
     local.get $1
     i32.const 4
     i32.and
     select
    end
    i32.add
    i64.extend_i32_u
    i64.const 40
    i64.shl
    i64.or
    local.get $4
    i64.const 0
    i64.ne
    select
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $0
  i32.const 272
  i32.add
  i64.const 144115188075864668
  i64.store
  local.get $0
  i32.const 736
  i32.add
  i64.const 144115188075879516
  i64.store
 )
 (func $kernels/_assembly/format_int/words/formatWords<i32> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $7
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $6
    i32.lt_u
    if
     local.get $0
     v128.load
     local.tee $4
     local.get $0
     i32.const 16
     i32.add
     v128.load
     local.tee $9
     v128.or
     i32.const 880912
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $6
     i32.le_u
     i32.and
     if
      local.get $2
      local.get $0
      i32.load
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=4
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=8
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=12
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=16
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=20
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=24
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=28
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $6
     local.get $1
     local.get $6
     i32.lt_u
     select
     local.set $1
     local.get $4
     i32x4.abs
     local.get $9
     i32x4.abs
     v128.or
     i32.const 880944
     v128.load
     v128.and
     v128.any_true
     if
      loop $for-loop|3
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        i32x4.abs
        local.tee $4
        i32.const 880752
        v128.load
        local.tee $9
        i32.const 880768
        v128.load
        local.tee $10
        v128.bitselect
        i32.const 880784
        v128.load
        local.tee $11
        f64x2.sub
        i32.const 880800
        v128.load
        local.tee $12
        f64x2.mul
        i32.const 880816
        v128.load
        local.tee $13
        f64x2.add
        local.get $4
        i32.const 32
        i64x2.shr_u
        local.get $9
        v128.or
        local.get $11
        f64x2.sub
        local.get $12
        f64x2.mul
        local.get $13
        f64x2.add
        i32.const 32
        i64x2.shl
        local.get $10
        v128.bitselect
        local.tee $9
        i32.const 4
        i32x4.shr_u
        i32.const 880832
        v128.load
        i32x4.dot_i16x8_s
        i32.const 24
        i32x4.shr_u
        local.set $10
        local.get $4
        local.get $9
        i32.const 880672
        v128.load
        i32x4.mul
        i32x4.add
        local.get $10
        i32.const 880688
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $4
        i32.const 880576
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $4
        i32.const 880592
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 880608
        v128.load
        v128.and
        v128.or
        local.set $9
        local.get $4
        local.get $9
        i32.const 880624
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $4
        local.get $4
        i32.const 880640
        v128.load
        local.tee $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 880656
        v128.load
        local.tee $12
        i16x8.mul
        i16x8.add
        local.tee $13
        local.get $9
        local.get $9
        local.get $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.tee $9
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 880560
        v128.load
        local.tee $4
        v128.or
        local.set $14
        local.get $0
        i32.load8_u offset=3
        local.set $15
        local.get $2
        i32.const 45
        i32.store8
        local.get $14
        local.get $10
        local.get $10
        local.get $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.get $4
        v128.or
        local.tee $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
        local.tee $11
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $12
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        local.get $15
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $12
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=7
        local.set $15
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $14
        local.get $11
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $11
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        local.get $15
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $11
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=11
        local.set $15
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $13
        local.get $9
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $4
        v128.or
        local.tee $4
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
        local.tee $9
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $10
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        local.get $15
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=15
        local.set $15
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $4
        local.get $9
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $4
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        local.get $15
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $4
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|3
       end
      end
     else
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        i32x4.abs
        local.tee $4
        local.get $4
        i32.const 4
        i32x4.shr_u
        i32.const 880704
        v128.load
        i32x4.sub
        f32x4.convert_i32x4_s
        i32.const 880720
        v128.load
        f32x4.mul
        i32.const 880736
        v128.load
        local.tee $4
        f32x4.add
        local.get $4
        i32x4.sub
        i32.const 880672
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $4
        i32.const 880576
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $4
        i32.const 880592
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 880608
        v128.load
        v128.and
        v128.or
        local.set $9
        local.get $4
        local.get $9
        i32.const 880624
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $4
        local.get $4
        i32.const 880640
        v128.load
        local.tee $4
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 880656
        v128.load
        local.tee $10
        i16x8.mul
        i16x8.add
        local.tee $11
        local.get $9
        local.get $9
        local.get $4
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $10
        i16x8.mul
        i16x8.add
        local.tee $4
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 880560
        v128.load
        local.tee $9
        v128.or
        local.tee $10
        local.get $9
        i8x16.gt_s
        i8x16.bitmask
        local.set $15
        local.get $0
        i32.load8_u offset=3
        local.set $16
        local.get $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $16
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $15
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.tee $16
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=7
        local.set $17
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $17
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $15
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $15
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=11
        local.set $16
        local.get $2
        i32.const 33
        i32.add
        local.get $15
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $11
        local.get $4
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $9
        v128.or
        local.tee $4
        local.get $9
        i8x16.gt_s
        i8x16.bitmask
        local.tee $15
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $17
        local.get $2
        local.get $16
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $4
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $17
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $0
        i32.load8_u offset=15
        local.set $16
        local.get $2
        i32.const 33
        i32.add
        local.get $17
        i32.sub
        local.tee $2
        i32.const 45
        i32.store8
        local.get $2
        local.get $16
        i32.const 7
        i32.shr_u
        i32.add
        local.tee $2
        local.get $4
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $15
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $15
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $2
        i32.const 33
        i32.add
        local.get $15
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $7
   local.get $8
   select
   if
    i32.const 4
    local.get $7
    i32.sub
    local.set $8
    i32.const 900160
    local.get $0
    v128.load
    i32.const 900128
    local.get $7
    i32.const 2
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 900176
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 900160
    local.set $0
    i32.const 900176
    local.set $6
    br $while-continue|0
   end
  end
  local.get $2
  local.get $3
  i32.sub
  local.get $8
  i32.const 1
  i32.shl
  i32.sub
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
  i32.const 856656
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
 (func $kernels/_assembly/format_float/list/listShortest (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  i32.const 3
  i32.shl
  i32.add
  local.set $4
  loop $while-continue|0
   local.get $0
   local.get $4
   i32.lt_u
   if
    block $while-break|0
     local.get $0
     local.get $4
     local.get $2
     call $kernels/_assembly/format_float/short/writeShorts
     local.set $2
     local.get $4
     global.get $kernels/_assembly/format_float/short/stopped
     local.tee $1
     i32.eq
     br_if $while-break|0
     local.get $1
     local.get $1
     local.get $4
     local.get $1
     i32.const 512
     i32.add
     local.tee $0
     local.get $0
     local.get $4
     i32.gt_u
     select
     call $kernels/_assembly/format_float/runs/recordRun
     local.tee $0
     i32.lt_u
     if
      local.get $0
      local.get $1
      i32.sub
      i32.const 3
      i32.shr_u
      local.get $2
      call $kernels/_assembly/format_float/runs/writeRun
      local.set $2
      br $while-continue|0
     end
     local.get $2
     i32.const 1819047278
     i32.store
     local.get $2
     i32.const 44
     i32.store16 offset=4
     local.get $2
     i32.const 5
     i32.add
     local.set $2
     local.get $1
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
 )
 (func $~start
  call $start:kernels/format_rows/assembly/mod
 )
 (func $start:kernels/format_rows/assembly/mod
  (local $0 i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  loop $for-loop|0
   local.get $4
   i32.const 256
   i32.lt_u
   if
    local.get $4
    i32.const 4
    i32.shl
    i32.const 868192
    i32.add
    local.set $0
    i32.const 0
    local.set $3
    loop $for-loop|1
     local.get $3
     i32.const 8
     i32.lt_u
     if
      local.get $0
      i32.const 1
      i32.add
      local.set $2
      local.get $0
      local.get $3
      i32.const 1
      i32.shl
      local.tee $0
      i32.store8
      local.get $4
      local.get $3
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $2
       local.get $0
       i32.const 1
       i32.add
       i32.store8
       local.get $2
       i32.const 1
       i32.add
      else
       local.get $2
      end
      local.set $0
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|1
     end
    end
    local.get $4
    i32.const 4
    i32.shl
    i32.const 872288
    i32.add
    local.set $0
    i32.const 0
    local.set $3
    loop $for-loop|2
     local.get $3
     i32.const 4
     i32.lt_u
     if
      local.get $0
      i32.const 1
      i32.add
      local.set $2
      local.get $0
      local.get $3
      i32.const 2
      i32.shl
      local.tee $0
      i32.store8
      local.get $4
      local.get $3
      i32.shr_u
      i32.const 1
      i32.and
      if (result i32)
       local.get $2
       local.get $0
       i32.const 1
       i32.add
       i32.store8
       local.get $2
       i32.const 1
       i32.add
      else
       local.get $2
      end
      local.set $0
      local.get $4
      local.get $3
      i32.const 4
      i32.add
      i32.shr_u
      i32.const 1
      i32.and
      if
       local.get $0
       local.get $3
       i32.const 2
       i32.shl
       i32.const 2
       i32.add
       i32.store8
       local.get $0
       i32.const 1
       i32.add
       local.set $0
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $for-loop|2
     end
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  i32.const 876384
  i32.const 0
  call $kernels/_assembly/json_escape/tables/fillEscapes
  i32.const 877152
  i32.const 4
  call $kernels/_assembly/json_escape/tables/fillEscapes
  call $kernels/_assembly/format_float/tables/fillPowers
  i32.const -324
  local.set $0
  loop $for-loop|00
   local.get $0
   i32.const 308
   i32.le_s
   if
    local.get $0
    i32.const 31
    i32.shr_s
    local.tee $2
    local.get $0
    local.get $2
    i32.add
    i32.xor
    i64.extend_i32_s
    local.tee $6
    i64.const 10
    i64.rem_u
    i64.const 48
    i64.add
    local.set $1
    i64.const 3
    local.set $5
    local.get $6
    i64.const 10
    i64.ge_u
    if
     i64.const 4
     local.set $5
     local.get $6
     i64.const 10
     i64.div_u
     i64.const 10
     i64.rem_u
     i64.const 48
     i64.add
     local.get $1
     i64.const 8
     i64.shl
     i64.or
     local.set $1
    end
    local.get $6
    i64.const 100
    i64.ge_u
    if
     local.get $5
     i64.const 1
     i64.add
     local.set $5
     local.get $6
     i64.const 100
     i64.div_u
     i64.const 48
     i64.add
     local.get $1
     i64.const 8
     i64.shl
     i64.or
     local.set $1
    end
    local.get $0
    i32.const 3
    i32.shl
    i32.const 864480
    i32.add
    local.get $5
    i64.const 56
    i64.shl
    local.get $1
    i64.const 16
    i64.shl
    i64.or
    i64.const 11520
    i64.const 11008
    local.get $0
    i32.const 0
    i32.lt_s
    select
    i64.or
    i64.const 101
    i64.or
    i64.store
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|00
   end
  end
  i32.const 1
  local.set $3
  loop $for-loop|001
   local.get $3
   i32.const 10
   i32.lt_u
   if
    i32.const 10
    local.get $3
    i32.sub
    local.set $2
    i32.const 0
    local.set $0
    loop $for-loop|12
     local.get $0
     i32.const 16
     i32.lt_u
     if
      local.get $3
      i32.const 4
      i32.shl
      i32.const 867168
      i32.add
      local.get $0
      i32.add
      i32.const 128
      local.get $0
      local.get $2
      i32.lt_u
      if (result i32)
       local.get $0
       local.get $3
       i32.add
      else
       local.get $0
       local.get $3
       i32.add
       i32.const 1
       i32.sub
       i32.const 0
       local.get $0
       local.get $2
       i32.ne
       select
      end
      local.tee $4
      local.get $4
      i32.const 16
      i32.ge_u
      select
      i32.store8
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|12
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|001
   end
  end
 )
 (func $kernels/format_rows/assembly/rows/writeRows (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  loop $for-loop|0
   local.get $3
   local.get $10
   i32.gt_u
   if
    local.get $4
    local.set $7
    local.get $0
    local.set $6
    loop $for-loop|1
     local.get $1
     local.get $6
     i32.gt_u
     if
      local.get $6
      i64.load offset=16
      local.tee $11
      i64.const 32
      i64.shr_u
      i32.wrap_i64
      local.set $12
      local.get $4
      local.get $11
      i32.wrap_i64
      local.tee $13
      v128.load
      v128.store
      local.get $12
      i32.const 16
      i32.gt_u
      if
       i32.const 16
       local.set $8
       loop $for-loop|00
        local.get $8
        local.get $12
        i32.lt_u
        if
         local.get $4
         local.get $8
         i32.add
         local.get $8
         local.get $13
         i32.add
         v128.load
         v128.store
         local.get $8
         i32.const 16
         i32.add
         local.set $8
         br $for-loop|00
        end
       end
      end
      local.get $4
      local.get $12
      i32.add
      local.set $13
      block $for-continue|1
       local.get $6
       i32.load offset=28
       local.tee $8
       if
        local.get $13
        local.get $8
        local.get $10
        i32.const 3
        i32.shl
        i32.add
        i64.load
        local.tee $11
        i32.wrap_i64
        local.tee $12
        v128.load
        v128.store
        local.get $11
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.get $4
        i32.add
        local.tee $4
        local.get $13
        i32.const 16
        i32.add
        i32.gt_u
        if
         local.get $4
         local.get $13
         i32.sub
         local.set $14
         i32.const 16
         local.set $8
         loop $for-loop|01
          local.get $8
          local.get $14
          i32.lt_u
          if
           local.get $8
           local.get $13
           i32.add
           local.get $8
           local.get $12
           i32.add
           v128.load
           v128.store
           local.get $8
           i32.const 16
           i32.add
           local.set $8
           br $for-loop|01
          end
         end
        end
        br $for-continue|1
       end
       local.get $6
       i32.load offset=8
       local.tee $8
       if
        local.get $2
        local.get $8
        i32.add
        local.get $10
        i32.add
        i32.load8_u
        local.tee $8
        i32.const 1
        i32.le_u
        if
         local.get $13
         i32.const 1
         i32.sub
         i32.const 1819047278
         i32.store
         local.get $13
         i32.const 3
         i32.add
         local.get $4
         local.get $8
         i32.const 1
         i32.eq
         select
         local.set $4
         br $for-continue|1
        end
       end
       local.get $6
       i32.load offset=4
       local.set $4
       local.get $6
       i32.load offset=12
       local.get $2
       local.get $10
       i32.add
       i32.const 2
       i32.shl
       i32.add
       i64.load
       local.tee $11
       i32.wrap_i64
       local.set $8
       local.get $11
       i64.const 32
       i64.shr_u
       i32.wrap_i64
       local.get $8
       i32.sub
       local.set $12
       block $kernels/format_rows/assembly/strings/writeString|inlined.0 (result i32)
        local.get $6
        i32.load
        i32.const 13
        i32.eq
        if (result i32)
         local.get $4
         local.get $8
         i32.const 1
         i32.shl
         i32.add
         local.set $4
         local.get $12
         i32.const 32
         i32.le_u
         if (result i32)
          local.get $4
          v128.load offset=32
          local.get $4
          v128.load offset=48
          i8x16.narrow_i16x8_u
          local.set $9
          local.get $13
          local.get $4
          v128.load
          local.get $4
          v128.load offset=16
          i8x16.narrow_i16x8_u
          local.tee $15
          v128.store
          local.get $13
          local.get $9
          v128.store offset=16
          i64.const 1
          local.get $12
          i64.extend_i32_u
          i64.shl
          i64.const 1
          i64.sub
          i32.const 867664
          v128.load
          local.tee $16
          local.get $15
          i32.const 867616
          v128.load
          local.tee $17
          v128.xor
          i8x16.gt_s
          local.get $15
          i32.const 867760
          v128.load
          local.tee $15
          i8x16.eq
          v128.or
          i8x16.bitmask
          i64.extend_i32_u
          local.get $16
          local.get $9
          local.get $17
          v128.xor
          i8x16.gt_s
          local.get $9
          local.get $15
          i8x16.eq
          v128.or
          i8x16.bitmask
          i64.extend_i32_u
          i64.const 16
          i64.shl
          i64.or
          i64.and
          i64.eqz
         else
          i32.const 0
         end
         if (result i32)
          local.get $12
          local.get $13
          i32.add
         else
          i32.const 0
          local.get $4
          local.get $12
          local.get $13
          local.get $5
          call $kernels/_assembly/json_escape/units/escapeUnits
          local.tee $4
          i32.const 0
          i32.lt_s
          br_if $kernels/format_rows/assembly/strings/writeString|inlined.0
          drop
          local.get $4
          local.get $13
          i32.add
         end
        else
         local.get $4
         local.get $8
         i32.add
         local.set $4
         local.get $12
         i32.const 32
         i32.le_u
         if (result i32)
          local.get $4
          v128.load offset=16
          local.set $15
          local.get $13
          local.get $4
          v128.load
          local.tee $16
          v128.store
          local.get $13
          local.get $15
          v128.store offset=16
          i64.const 1
          local.get $12
          i64.extend_i32_u
          i64.shl
          i64.const 1
          i64.sub
          local.get $16
          i32.const 867616
          v128.load
          local.tee $17
          v128.xor
          local.tee $18
          i32.const 867648
          v128.load
          local.tee $9
          i8x16.min_u
          local.get $18
          i8x16.eq
          local.get $16
          i32.const 867760
          v128.load
          local.tee $16
          i8x16.eq
          v128.or
          i8x16.bitmask
          i64.extend_i32_u
          local.get $15
          local.get $17
          v128.xor
          local.tee $17
          local.get $9
          i8x16.min_u
          local.get $17
          i8x16.eq
          local.get $15
          local.get $16
          i8x16.eq
          v128.or
          i8x16.bitmask
          i64.extend_i32_u
          i64.const 16
          i64.shl
          i64.or
          i64.and
          i64.eqz
         else
          i32.const 0
         end
         if (result i32)
          local.get $12
          local.get $13
          i32.add
         else
          local.get $4
          local.get $12
          local.get $13
          local.get $5
          call $kernels/_assembly/json_escape/utf8/escapeUtf8
          local.get $13
          i32.add
         end
        end
        local.tee $4
        i32.const 34
        i32.store8
        local.get $4
        i32.const 1
        i32.add
       end
       local.tee $4
       i32.eqz
       if
        i32.const 0
        return
       end
      end
      local.get $6
      i32.const 48
      i32.add
      local.set $6
      br $for-loop|1
     end
    end
    local.get $7
    i32.const 123
    i32.store8
    local.get $4
    local.get $4
    local.get $7
    i32.eq
    i32.add
    local.tee $4
    i32.const 2685
    i32.store16
    local.get $4
    i32.const 2
    i32.add
    local.set $4
    local.get $10
    i32.const 1
    i32.add
    local.set $10
    br $for-loop|0
   end
  end
  local.get $4
 )
 (func $kernels/format_rows/assembly/numbers/textOf (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (result i32)
  block $folding-inner0
   block $case9|0
    block $case8|0
     block $case7|0
      block $case6|0
       block $case5|0
        block $case4|0
         block $case3|0
          block $case2|0
           block $case1|0
            block $case0|0
             local.get $0
             br_table $case0|0 $case1|0 $case2|0 $case3|0 $case4|0 $case5|0 $case6|0 $case7|0 $case8|0 $case9|0
            end
            local.get $1
            local.get $2
            i32.add
            local.set $1
            i32.const 0
            local.set $0
            loop $for-loop|0
             local.get $0
             local.get $3
             i32.lt_u
             if
              local.get $0
              i32.const 2
              i32.shl
              i32.const 900288
              i32.add
              local.get $0
              local.get $1
              i32.add
              i32.load8_s
              i32.store
              local.get $0
              i32.const 1
              i32.add
              local.set $0
              br $for-loop|0
             end
            end
            br $folding-inner0
           end
           local.get $1
           local.get $2
           i32.add
           local.set $1
           i32.const 0
           local.set $0
           loop $for-loop|00
            local.get $0
            local.get $3
            i32.lt_u
            if
             local.get $0
             i32.const 2
             i32.shl
             i32.const 900288
             i32.add
             local.get $0
             local.get $1
             i32.add
             i32.load8_u
             i32.store
             local.get $0
             i32.const 1
             i32.add
             local.set $0
             br $for-loop|00
            end
           end
           br $folding-inner0
          end
          local.get $1
          local.get $2
          i32.const 1
          i32.shl
          i32.add
          local.set $1
          i32.const 0
          local.set $0
          loop $for-loop|01
           local.get $0
           local.get $3
           i32.lt_u
           if
            local.get $0
            i32.const 2
            i32.shl
            i32.const 900288
            i32.add
            local.get $1
            local.get $0
            i32.const 1
            i32.shl
            i32.add
            i32.load16_s
            i32.store
            local.get $0
            i32.const 1
            i32.add
            local.set $0
            br $for-loop|01
           end
          end
          br $folding-inner0
         end
         local.get $1
         local.get $2
         i32.const 1
         i32.shl
         i32.add
         local.set $1
         i32.const 0
         local.set $0
         loop $for-loop|02
          local.get $0
          local.get $3
          i32.lt_u
          if
           local.get $0
           i32.const 2
           i32.shl
           i32.const 900288
           i32.add
           local.get $1
           local.get $0
           i32.const 1
           i32.shl
           i32.add
           i32.load16_u
           i32.store
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $for-loop|02
          end
         end
         br $folding-inner0
        end
        local.get $1
        local.get $2
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        local.get $4
        call $kernels/_assembly/format_int/words/formatWords<i32>
        return
       end
       local.get $1
       local.get $2
       i32.const 2
       i32.shl
       i32.add
       local.get $3
       local.get $4
       call $kernels/_assembly/format_int/words/formatWords<u32>
       return
      end
      local.get $1
      local.get $2
      i32.const 3
      i32.shl
      i32.add
      local.get $3
      local.get $4
      call $kernels/_assembly/format_int/longs/formatLongs<i64>
      return
     end
     local.get $1
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     local.get $3
     local.get $4
     call $kernels/_assembly/format_int/longs/formatLongs<u64>
     return
    end
    local.get $1
    local.get $2
    i32.const 2
    i32.shl
    i32.add
    local.set $1
    i32.const 0
    local.set $0
    loop $for-loop|03
     local.get $0
     local.get $3
     i32.lt_u
     if
      local.get $0
      i32.const 3
      i32.shl
      i32.const 900288
      i32.add
      local.get $1
      local.get $0
      i32.const 2
      i32.shl
      i32.add
      f32.load
      f64.promote_f32
      f64.store
      local.get $0
      i32.const 1
      i32.add
      local.set $0
      br $for-loop|03
     end
    end
    i32.const 900288
    local.get $3
    local.get $4
    call $kernels/_assembly/format_float/list/listShortest
    return
   end
   local.get $1
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.get $3
   local.get $4
   call $kernels/_assembly/format_float/list/listShortest
   return
  end
  i32.const 900288
  local.get $3
  local.get $4
  call $kernels/_assembly/format_int/words/formatWords<i32>
 )
 (func $kernels/format_rows/assembly/numbers/fillNumbers (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i64)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 v128)
  (local $14 v128)
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $6
  call $kernels/format_rows/assembly/numbers/textOf
  local.set $10
  i32.const 900256
  v128.load
  local.set $8
  i32.const 0
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $10
   i32.lt_u
   if
    local.get $0
    i32.const 3
    i32.shr_u
    i32.const 904384
    i32.add
    local.get $0
    local.get $6
    i32.add
    local.tee $1
    v128.load
    local.get $8
    i8x16.eq
    i8x16.bitmask
    i64.extend_i32_u
    local.get $1
    v128.load offset=16
    local.get $8
    i8x16.eq
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 16
    i64.shl
    i64.or
    local.get $1
    v128.load offset=32
    local.get $8
    i8x16.eq
    i8x16.bitmask
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    local.get $1
    v128.load offset=48
    local.get $8
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
    br $for-loop|0
   end
  end
  i32.const 906128
  local.set $2
  local.get $6
  local.set $1
  i32.const 904384
  local.set $9
  local.get $10
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.const 904384
  i32.add
  local.set $11
  loop $for-loop|00
   local.get $9
   local.get $11
   i32.lt_u
   if
    local.get $9
    i64.load
    local.tee $7
    i64.popcnt
    i32.wrap_i64
    local.set $12
    local.get $2
    local.set $0
    loop $for-loop|1
     local.get $7
     i64.const 0
     i64.ne
     if
      local.get $0
      local.get $1
      local.get $7
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store
      local.get $0
      local.get $1
      local.get $7
      local.get $7
      i64.const 1
      i64.sub
      i64.and
      local.tee $7
      i64.ctz
      i32.wrap_i64
      i32.add
      i32.store offset=4
      local.get $0
      local.get $1
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
      local.get $0
      local.get $1
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
      local.set $7
      local.get $0
      i32.const 16
      i32.add
      local.set $0
      br $for-loop|1
     end
    end
    local.get $2
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    local.set $2
    local.get $9
    i32.const 8
    i32.add
    local.set $9
    local.get $1
    i32.const -64
    i32.sub
    local.set $1
    br $for-loop|00
   end
  end
  i32.const 906124
  local.get $6
  i32.const 1
  i32.sub
  i32.store
  local.get $4
  i32.const 1
  i32.sub
  i32x4.splat
  local.set $13
  i32.const 0
  local.set $0
  loop $for-loop|11
   local.get $0
   local.get $3
   i32.lt_u
   if
    local.get $5
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    local.tee $1
    local.get $0
    i32.const 2
    i32.shl
    local.tee $2
    i32.const 906124
    i32.add
    v128.load
    local.tee $14
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001
    i32x4.add
    local.tee $8
    local.get $2
    i32.const 906128
    i32.add
    v128.load
    local.get $14
    i32x4.sub
    local.get $13
    i32x4.add
    local.tee $14
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    v128.store
    local.get $1
    local.get $8
    local.get $14
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    v128.store offset=16
    local.get $0
    i32.const 4
    i32.add
    local.set $0
    br $for-loop|11
   end
  end
  local.get $6
  local.get $10
  i32.add
 )
 (func $kernels/format_rows/assembly/mod/scratchBytes (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 512
  i32.const 16
  i32.const 2048
  i32.const 1
  local.get $0
  local.get $0
  i32.const 1
  i32.le_u
  select
  i32.div_u
  i32.const -16
  i32.and
  local.tee $1
  local.get $1
  i32.const 16
  i32.le_u
  select
  local.tee $1
  local.get $1
  i32.const 512
  i32.ge_u
  select
  local.tee $1
  local.get $0
  i32.mul
  i32.const 26
  i32.mul
  i32.const 128
  i32.add
  local.get $0
  local.get $1
  i32.const 3
  i32.shl
  i32.const 192
  i32.add
  i32.mul
  i32.add
 )
 (func $kernels/format_rows/assembly/mod/formatWindow (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i64)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i32)
  local.get $3
  local.set $9
  local.get $0
  local.get $1
  i32.const 48
  i32.mul
  i32.add
  local.set $19
  local.get $4
  local.get $1
  i32.const 512
  i32.const 16
  i32.const 2048
  i32.const 1
  local.get $1
  local.get $1
  i32.const 1
  i32.le_u
  select
  i32.div_u
  i32.const -16
  i32.and
  local.tee $1
  local.get $1
  i32.const 16
  i32.le_u
  select
  local.tee $1
  local.get $1
  i32.const 512
  i32.ge_u
  select
  local.tee $21
  i32.const 3
  i32.shl
  i32.const 192
  i32.add
  i32.mul
  i32.add
  local.set $8
  loop $for-loop|0
   local.get $2
   local.get $23
   i32.gt_u
   if
    local.get $21
    local.get $2
    local.get $23
    i32.sub
    local.tee $1
    local.get $1
    local.get $21
    i32.gt_u
    select
    local.set $22
    local.get $8
    local.set $10
    local.get $4
    local.set $1
    local.get $0
    local.set $11
    loop $for-loop|1
     local.get $11
     local.get $19
     i32.lt_u
     if
      local.get $11
      i32.load
      local.set $13
      local.get $11
      i32.load offset=4
      local.set $12
      local.get $11
      i32.load offset=12
      local.set $16
      local.get $11
      i32.load offset=24
      local.set $20
      local.get $11
      i32.load offset=8
      local.tee $7
      if
       local.get $7
       local.get $23
       i32.add
       local.set $7
      end
      block $for-continue|1
       local.get $13
       i32.const 13
       i32.ge_u
       if
        local.get $13
        local.get $12
        local.get $16
        local.get $23
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        local.get $22
        local.get $20
        call $kernels/format_rows/assembly/strings/areStrings
        i32.eqz
        if
         i32.const -1
         return
        end
        local.get $11
        i32.const 0
        i32.store offset=28
        br $for-continue|1
       end
       local.get $11
       local.get $1
       i32.store offset=28
       local.get $11
       i32.load offset=20
       local.set $18
       i32.const 1
       local.set $6
       local.get $13
       i32.const 10
       i32.eq
       if
        local.get $12
        local.get $23
        i32.add
        local.set $15
        i32.const 0
        local.set $6
        i32.const 0
        local.set $12
        loop $for-loop|00
         local.get $12
         local.get $22
         i32.lt_u
         if
          local.get $12
          local.get $15
          i32.add
          i32.load8_u
          local.tee $14
          local.get $20
          i32.lt_u
          local.set $13
          local.get $1
          local.get $12
          i32.const 3
          i32.shl
          i32.add
          local.get $16
          local.get $14
          i32.const 0
          local.get $13
          select
          i32.const 3
          i32.shl
          i32.add
          i64.load
          i64.store
          local.get $13
          i32.eqz
          if
           i32.const 0
           local.get $7
           local.get $6
           select
           if (result i32)
            local.get $7
            local.get $12
            i32.add
            i32.load8_u
            i32.const 1
            i32.gt_u
           else
            i32.const 1
           end
           local.set $6
          end
          local.get $12
          i32.const 1
          i32.add
          local.set $12
          br $for-loop|00
         end
        end
        local.get $6
        i32.eqz
        local.set $6
       else
        local.get $13
        i32.const 11
        i32.eq
        if
         local.get $12
         local.get $23
         i32.const 1
         i32.shl
         i32.add
         local.set $15
         i32.const 0
         local.set $6
         i32.const 0
         local.set $12
         loop $for-loop|01
          local.get $12
          local.get $22
          i32.lt_u
          if
           local.get $15
           local.get $12
           i32.const 1
           i32.shl
           i32.add
           i32.load16_u
           local.tee $14
           local.get $20
           i32.lt_u
           local.set $13
           local.get $1
           local.get $12
           i32.const 3
           i32.shl
           i32.add
           local.get $16
           local.get $14
           i32.const 0
           local.get $13
           select
           i32.const 3
           i32.shl
           i32.add
           i64.load
           i64.store
           local.get $13
           i32.eqz
           if
            i32.const 0
            local.get $7
            local.get $6
            select
            if (result i32)
             local.get $7
             local.get $12
             i32.add
             i32.load8_u
             i32.const 1
             i32.gt_u
            else
             i32.const 1
            end
            local.set $6
           end
           local.get $12
           i32.const 1
           i32.add
           local.set $12
           br $for-loop|01
          end
         end
         local.get $6
         i32.eqz
         local.set $6
        else
         local.get $13
         i32.const 12
         i32.eq
         if
          local.get $12
          local.get $23
          i32.const 2
          i32.shl
          i32.add
          local.set $15
          i32.const 0
          local.set $6
          i32.const 0
          local.set $12
          loop $for-loop|02
           local.get $12
           local.get $22
           i32.lt_u
           if
            local.get $15
            local.get $12
            i32.const 2
            i32.shl
            i32.add
            i32.load
            local.tee $14
            local.get $20
            i32.lt_u
            local.set $13
            local.get $1
            local.get $12
            i32.const 3
            i32.shl
            i32.add
            local.get $16
            local.get $14
            i32.const 0
            local.get $13
            select
            i32.const 3
            i32.shl
            i32.add
            i64.load
            i64.store
            local.get $13
            i32.eqz
            if
             i32.const 0
             local.get $7
             local.get $6
             select
             if (result i32)
              local.get $7
              local.get $12
              i32.add
              i32.load8_u
              i32.const 1
              i32.gt_u
             else
              i32.const 1
             end
             local.set $6
            end
            local.get $12
            i32.const 1
            i32.add
            local.set $12
            br $for-loop|02
           end
          end
          local.get $6
          i32.eqz
          local.set $6
         else
          local.get $13
          local.get $12
          local.get $23
          local.get $22
          local.get $18
          local.get $1
          local.get $10
          call $kernels/format_rows/assembly/numbers/fillNumbers
          local.set $10
         end
        end
       end
       local.get $6
       i32.eqz
       if
        i32.const -1
        return
       end
       local.get $7
       if
        local.get $1
        local.set $12
        local.get $18
        i32.const 4
        i32.add
        i64.extend_i32_u
        i64.const 32
        i64.shl
        i64.const 877984
        i64.or
        local.set $17
        i32.const 0
        local.set $6
        loop $for-loop|03
         local.get $6
         local.get $22
         i32.lt_u
         if
          local.get $12
          local.get $12
          i64.load
          i64.const 877984
          local.get $17
          local.get $6
          local.get $7
          i32.add
          i32.load8_u
          local.tee $13
          i32.const 1
          i32.ne
          select
          local.get $13
          i32.const 1
          i32.gt_u
          select
          i64.store
          local.get $6
          i32.const 1
          i32.add
          local.set $6
          local.get $12
          i32.const 8
          i32.add
          local.set $12
          br $for-loop|03
         end
        end
       end
      end
      local.get $11
      i32.const 48
      i32.add
      local.set $11
      local.get $1
      local.get $21
      i32.const 3
      i32.shl
      i32.const 192
      i32.add
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    local.get $0
    local.get $19
    local.get $23
    local.get $22
    local.get $3
    local.get $5
    call $kernels/format_rows/assembly/rows/writeRows
    local.tee $3
    i32.eqz
    if
     i32.const -1
     return
    end
    local.get $21
    local.get $23
    i32.add
    local.set $23
    br $for-loop|0
   end
  end
  local.get $3
  local.get $9
  i32.sub
 )
 (func $kernels/format_rows/assembly/mod/fillTable (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (param $4 i32) (param $5 i32) (param $6 i32) (param $7 i32) (param $8 i32) (result i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 i32)
  (local $13 i64)
  (local $14 i32)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 v128)
  local.get $0
  local.get $1
  local.get $2
  i32.const 0
  local.get $3
  local.get $4
  call $kernels/format_rows/assembly/strings/areStrings
  i32.eqz
  if
   i32.const -1
   return
  end
  local.get $5
  local.set $9
  loop $for-loop|0
   local.get $3
   local.get $12
   i32.gt_u
   if
    local.get $2
    local.get $12
    i32.const 2
    i32.shl
    i32.add
    i64.load
    local.tee $13
    i32.wrap_i64
    local.set $14
    local.get $5
    i32.const 34
    i32.store8
    local.get $13
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    local.get $14
    i32.sub
    local.set $4
    local.get $5
    i32.const 1
    i32.add
    local.set $10
    block $kernels/format_rows/assembly/strings/writeString|inlined.1 (result i32)
     local.get $0
     i32.const 13
     i32.eq
     if (result i32)
      local.get $1
      local.get $14
      i32.const 1
      i32.shl
      i32.add
      local.set $14
      local.get $4
      i32.const 32
      i32.le_u
      if (result i32)
       local.get $14
       v128.load offset=32
       local.get $14
       v128.load offset=48
       i8x16.narrow_i16x8_u
       local.set $11
       local.get $10
       local.get $14
       v128.load
       local.get $14
       v128.load offset=16
       i8x16.narrow_i16x8_u
       local.tee $15
       v128.store
       local.get $10
       local.get $11
       v128.store offset=16
       i64.const 1
       local.get $4
       i64.extend_i32_u
       i64.shl
       i64.const 1
       i64.sub
       i32.const 867664
       v128.load
       local.tee $16
       local.get $15
       i32.const 867616
       v128.load
       local.tee $17
       v128.xor
       i8x16.gt_s
       local.get $15
       i32.const 867760
       v128.load
       local.tee $15
       i8x16.eq
       v128.or
       i8x16.bitmask
       i64.extend_i32_u
       local.get $16
       local.get $11
       local.get $17
       v128.xor
       i8x16.gt_s
       local.get $11
       local.get $15
       i8x16.eq
       v128.or
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 16
       i64.shl
       i64.or
       i64.and
       i64.eqz
      else
       i32.const 0
      end
      i32.eqz
      if
       i32.const 0
       local.get $14
       local.get $4
       local.get $10
       local.get $8
       call $kernels/_assembly/json_escape/units/escapeUnits
       local.tee $4
       i32.const 0
       i32.lt_s
       br_if $kernels/format_rows/assembly/strings/writeString|inlined.1
       drop
      end
      local.get $4
      local.get $10
      i32.add
     else
      local.get $1
      local.get $14
      i32.add
      local.set $14
      local.get $4
      i32.const 32
      i32.le_u
      if (result i32)
       local.get $14
       v128.load offset=16
       local.set $15
       local.get $10
       local.get $14
       v128.load
       local.tee $16
       v128.store
       local.get $10
       local.get $15
       v128.store offset=16
       i64.const 1
       local.get $4
       i64.extend_i32_u
       i64.shl
       i64.const 1
       i64.sub
       local.get $16
       i32.const 867616
       v128.load
       local.tee $17
       v128.xor
       local.tee $18
       i32.const 867648
       v128.load
       local.tee $11
       i8x16.min_u
       local.get $18
       i8x16.eq
       local.get $16
       i32.const 867760
       v128.load
       local.tee $16
       i8x16.eq
       v128.or
       i8x16.bitmask
       i64.extend_i32_u
       local.get $15
       local.get $17
       v128.xor
       local.tee $17
       local.get $11
       i8x16.min_u
       local.get $17
       i8x16.eq
       local.get $15
       local.get $16
       i8x16.eq
       v128.or
       i8x16.bitmask
       i64.extend_i32_u
       i64.const 16
       i64.shl
       i64.or
       i64.and
       i64.eqz
      else
       i32.const 0
      end
      if (result i32)
       local.get $4
       local.get $10
       i32.add
      else
       local.get $14
       local.get $4
       local.get $10
       local.get $8
       call $kernels/_assembly/json_escape/utf8/escapeUtf8
       local.get $10
       i32.add
      end
     end
     local.tee $4
     i32.const 34
     i32.store8
     local.get $4
     i32.const 1
     i32.add
    end
    local.tee $4
    i32.eqz
    if
     i32.const -1
     return
    end
    local.get $6
    local.get $12
    i32.const 3
    i32.shl
    i32.add
    local.get $5
    i64.extend_i32_u
    local.get $4
    local.get $7
    i32.add
    local.get $5
    i32.sub
    i64.extend_i32_u
    i64.const 32
    i64.shl
    i64.or
    i64.store
    local.get $4
    local.set $5
    local.get $12
    i32.const 1
    i32.add
    local.set $12
    br $for-loop|0
   end
  end
  local.get $5
  local.get $9
  i32.sub
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
  i32.const 908496
  v128.load
  local.set $2
  i32.const 908512
  v128.load
  local.set $5
  i32.const 908528
  v128.load
  local.set $6
  i32.const 908544
  v128.load
  local.set $7
  i32.const 908448
  v128.load
  local.set $8
  i32.const 908464
  v128.load
  local.set $9
  i32.const 908480
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
  i32.const 908560
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
  i32.const 908592
  i32.const 0
  i32.const 64
  memory.fill
  i32.const 908576
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
    i32.const 908592
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
 (func $kernels/_assembly/json_escape/multibyte/multibyte (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 v128)
  (local $5 i32)
  (local $6 i32)
  (local $7 v128)
  (local $8 v128)
  (local $9 i32)
  (local $10 i32)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 v128)
  (local $16 i32)
  (local $17 v128)
  (local $18 v128)
  (local $19 v128)
  (local $20 i32)
  (local $21 i32)
  (local $22 v128)
  (local $23 v128)
  (local $24 v128)
  (local $25 v128)
  i32.const 2
  local.set $5
  loop $do-loop|0
   block $do-break|0
    local.get $0
    v128.load
    local.tee $13
    i32.const 867952
    v128.load
    local.tee $4
    v128.and
    local.set $7
    local.get $0
    v128.load offset=16
    local.tee $14
    local.get $4
    v128.and
    local.set $8
    local.get $13
    i32.const 867872
    v128.load
    local.tee $4
    v128.and
    local.get $14
    local.get $4
    v128.and
    i8x16.narrow_i16x8_u
    local.set $15
    local.get $13
    i32.const 6
    i16x8.shr_u
    local.get $14
    i32.const 6
    i16x8.shr_u
    i8x16.narrow_i16x8_u
    local.set $4
    block $do-continue|0
     local.get $7
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i16x8.eq
     local.get $8
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i16x8.eq
     i8x16.narrow_i16x8_s
     i8x16.bitmask
     local.tee $9
     i32.const 65535
     i32.eq
     if
      local.get $15
      i32.const 867616
      v128.load
      v128.xor
      local.tee $7
      i32.const 867648
      v128.load
      i8x16.min_u
      local.get $7
      i8x16.eq
      local.get $15
      i32.const 867760
      v128.load
      i8x16.eq
      v128.or
      local.get $4
      i32.const 867600
      v128.load
      i8x16.gt_s
      local.tee $7
      v128.andnot
      local.tee $8
      v128.any_true
      i32.eqz
      local.get $7
      i8x16.bitmask
      local.tee $9
      i32.popcnt
      i32.const 8
      i32.ge_u
      i32.and
      if
       local.get $2
       local.get $4
       i32.const 867712
       v128.load
       v128.or
       local.get $15
       local.get $7
       v128.bitselect
       local.tee $4
       local.get $15
       i32.const 867680
       v128.load
       v128.and
       i32.const 867696
       v128.load
       v128.or
       local.tee $7
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $9
       i32.const 255
       i32.and
       local.tee $10
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $10
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $7
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $9
       i32.const 8
       i32.shr_u
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 8
       i32.add
       i32.add
       local.set $2
       local.get $0
       i32.const 32
       i32.add
       local.set $0
       br $do-continue|0
      end
      i32.const 867648
      v128.load
      i32.const 867776
      v128.load
      local.get $15
      i8x16.swizzle
      local.get $15
      i8x16.max_u
      local.tee $11
      i8x16.gt_s
      local.get $8
      v128.and
      i8x16.bitmask
      if
       local.get $9
       i32.eqz
       br_if $do-break|0
       local.get $0
       local.get $0
       i32.const 32
       i32.add
       local.get $1
       local.get $2
       local.get $3
       call $kernels/_assembly/json_escape/scalar/scalar
       local.tee $2
       i32.eqz
       if
        i32.const 0
        return
       end
       global.get $kernels/_assembly/json_escape/scalar/position
       local.set $0
       br $do-continue|0
      end
      local.get $2
      local.get $4
      i32.const 867712
      v128.load
      v128.or
      i32.const 867760
      v128.load
      local.get $15
      local.get $8
      v128.bitselect
      local.get $7
      v128.bitselect
      local.tee $4
      local.get $11
      local.get $15
      i32.const 867680
      v128.load
      v128.and
      i32.const 867696
      v128.load
      v128.or
      local.get $8
      v128.bitselect
      local.tee $11
      i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
      local.get $7
      local.get $8
      v128.or
      i8x16.bitmask
      local.tee $10
      i32.const 255
      i32.and
      local.tee $16
      i32.const 4
      i32.shl
      i32.const 868192
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $16
      i32.popcnt
      i32.const 8
      i32.add
      i32.add
      local.tee $2
      local.get $4
      local.get $11
      i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
      local.get $10
      i32.const 8
      i32.shr_u
      local.tee $10
      i32.const 4
      i32.shl
      i32.const 868192
      i32.add
      v128.load
      i8x16.swizzle
      v128.store
      local.get $10
      i32.popcnt
      local.get $2
      i32.const 8
      i32.add
      i32.add
      local.set $2
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      local.get $5
      local.get $5
      i32.const 1
      i32.sub
      local.get $9
      select
      local.set $5
      br $do-continue|0
     end
     local.get $7
     i32.const 867920
     v128.load
     local.tee $7
     i16x8.eq
     local.tee $11
     local.get $8
     local.get $7
     i16x8.eq
     local.tee $8
     v128.or
     v128.any_true
     if
      local.get $13
      i32.const 867968
      v128.load
      local.tee $7
      v128.and
      local.tee $12
      i32.const 868000
      v128.load
      local.tee $17
      i32x4.eq
      local.get $14
      local.get $7
      v128.and
      local.tee $18
      local.get $17
      i32x4.eq
      v128.and
      i32x4.all_true
      if
       local.get $2
       local.get $13
       i32.const 867888
       v128.load
       v128.and
       i32.const 868016
       v128.load
       i32x4.add
       local.tee $4
       i32.const 8
       i32x4.shr_u
       i32.const 868032
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shl
       i32.const 868048
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 20
       i32x4.shl
       i32.const 868064
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shr_u
       i32.const 868080
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 8
       i32x4.shl
       i32.const 868096
       v128.load
       v128.and
       v128.or
       v128.or
       i32.const 868112
       v128.load
       v128.or
       v128.store
       local.get $2
       local.get $14
       i32.const 867888
       v128.load
       v128.and
       i32.const 868016
       v128.load
       i32x4.add
       local.tee $4
       i32.const 8
       i32x4.shr_u
       i32.const 868032
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shl
       i32.const 868048
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 20
       i32x4.shl
       i32.const 868064
       v128.load
       v128.and
       local.get $4
       i32.const 6
       i32x4.shr_u
       i32.const 868080
       v128.load
       v128.and
       v128.or
       local.get $4
       i32.const 8
       i32x4.shl
       i32.const 868096
       v128.load
       v128.and
       v128.or
       v128.or
       i32.const 868112
       v128.load
       v128.or
       v128.store offset=16
       local.get $2
       i32.const 32
       i32.add
       local.set $2
       local.get $0
       i32.const 32
       i32.add
       local.set $0
       br $do-continue|0
      end
      local.get $15
      i32.const 867616
      v128.load
      local.tee $7
      v128.xor
      local.tee $17
      i32.const 867648
      v128.load
      i8x16.min_u
      local.get $17
      i8x16.eq
      local.get $15
      i32.const 867760
      v128.load
      i8x16.eq
      v128.or
      local.get $4
      local.get $7
      i8x16.max_u
      local.get $4
      i8x16.eq
      local.tee $17
      v128.andnot
      local.set $19
      i32.const 867776
      v128.load
      local.get $15
      i8x16.swizzle
      local.get $15
      i8x16.max_u
      local.set $7
      i32.const 0
      local.get $11
      local.get $8
      i8x16.narrow_i16x8_s
      local.tee $8
      i8x16.bitmask
      local.get $12
      i32.const 867936
      v128.load
      local.tee $11
      i16x8.eq
      local.get $18
      local.get $11
      i16x8.eq
      i8x16.narrow_i16x8_s
      local.tee $18
      i8x16.bitmask
      local.tee $16
      i32.const -1
      i32.xor
      i32.and
      local.tee $20
      i32.const 15
      i32.shr_s
      local.tee $9
      local.get $9
      local.get $1
      local.get $0
      i32.sub
      i32.const 64
      i32.lt_u
      local.tee $10
      local.get $16
      local.get $20
      i32.or
      i32.popcnt
      i32.const 14
      i32.ge_u
      local.get $10
      select
      i32.const 0
      i32.ne
      i32.and
      local.tee $10
      i32.eq
      local.tee $21
      if (result i32)
       local.get $21
      else
       local.get $0
       i32.load16_u offset=32
       i32.const 64512
       i32.and
       i32.const 56320
       i32.eq
      end
      i32.const 867648
      v128.load
      local.get $7
      i8x16.gt_s
      local.get $19
      v128.and
      i8x16.bitmask
      local.get $20
      i32.const 1
      i32.shl
      local.get $6
      i32.or
      i32.const 65535
      i32.and
      local.get $16
      i32.xor
      i32.or
      select
      i32.eqz
      if
       local.get $6
       if
        local.get $2
        local.get $0
        i32.load16_u
        local.tee $6
        i32.const 6
        i32.shr_u
        i32.const 15
        i32.and
        local.get $0
        i32.const 2
        i32.sub
        i32.load16_u
        i32.const 3
        i32.and
        i32.const 4
        i32.shl
        i32.const 32896
        i32.or
        i32.or
        local.get $6
        i32.const 63
        i32.and
        i32.const 8
        i32.shl
        i32.or
        i32.store16
        local.get $2
        i32.const 2
        i32.add
        local.set $2
        local.get $0
        i32.const 2
        i32.add
        local.set $0
       end
       i32.const 0
       local.set $6
       local.get $0
       local.get $1
       local.get $0
       i32.const 32
       i32.add
       local.tee $0
       local.get $0
       local.get $1
       i32.gt_u
       select
       local.get $1
       local.get $2
       local.get $3
       call $kernels/_assembly/json_escape/scalar/scalar
       local.tee $2
       i32.eqz
       if
        i32.const 0
        return
       end
       global.get $kernels/_assembly/json_escape/scalar/position
       local.set $0
       br $do-continue|0
      end
      local.get $9
      local.get $10
      i32.xor
      local.set $6
      local.get $0
      i32.const 2
      i32.sub
      local.tee $9
      v128.load
      i32.const 867792
      v128.load
      local.tee $11
      v128.and
      i32.const 4
      i16x8.shl
      local.get $13
      i32.const 6
      i16x8.shr_u
      local.tee $22
      i32.const 867808
      v128.load
      local.tee $12
      v128.and
      v128.or
      local.get $9
      v128.load offset=16
      local.get $11
      v128.and
      i32.const 4
      i16x8.shl
      local.get $14
      i32.const 6
      i16x8.shr_u
      local.tee $23
      local.get $12
      v128.and
      v128.or
      i8x16.narrow_i16x8_u
      i32.const 867696
      v128.load
      local.tee $11
      v128.or
      local.get $13
      i32.const 867888
      v128.load
      local.tee $24
      v128.and
      i32.const 867856
      v128.load
      local.tee $12
      i16x8.add
      local.tee $25
      i32.const 8
      i16x8.shr_u
      local.get $14
      local.get $24
      v128.and
      local.get $12
      i16x8.add
      local.tee $12
      i32.const 8
      i16x8.shr_u
      i8x16.narrow_i16x8_u
      i32.const 867728
      v128.load
      v128.or
      local.get $18
      v128.bitselect
      local.get $13
      i32.const 12
      i16x8.shr_u
      local.get $14
      i32.const 12
      i16x8.shr_u
      i8x16.narrow_i16x8_u
      i32.const 867744
      v128.load
      v128.or
      local.get $4
      i32.const 867712
      v128.load
      v128.or
      i32.const 867760
      v128.load
      local.get $15
      local.get $19
      v128.bitselect
      local.get $17
      v128.bitselect
      local.get $4
      i32.const 867648
      v128.load
      i8x16.max_u
      local.get $4
      i8x16.eq
      local.get $8
      v128.andnot
      local.tee $4
      v128.bitselect
      local.get $8
      v128.bitselect
      local.set $13
      local.get $25
      i32.const 2
      i16x8.shr_u
      i32.const 867840
      v128.load
      local.tee $14
      v128.and
      local.get $12
      i32.const 2
      i16x8.shr_u
      local.get $14
      v128.and
      i8x16.narrow_i16x8_u
      local.get $22
      local.get $14
      v128.and
      local.get $23
      local.get $14
      v128.and
      i8x16.narrow_i16x8_u
      local.get $8
      local.get $18
      v128.andnot
      local.tee $8
      v128.bitselect
      local.get $11
      v128.or
      local.get $7
      local.get $15
      i32.const 867680
      v128.load
      v128.and
      local.get $11
      v128.or
      local.tee $7
      local.get $19
      v128.bitselect
      local.get $4
      local.get $8
      v128.or
      v128.bitselect
      local.set $8
      local.get $17
      local.get $19
      v128.or
      i8x16.bitmask
      local.set $9
      local.get $4
      i8x16.bitmask
      local.tee $16
      if (result i32)
       local.get $2
       local.get $13
       local.get $8
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.tee $4
       local.get $7
       local.get $7
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.tee $11
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       local.get $9
       i32.const 15
       i32.and
       local.get $16
       i32.const 15
       i32.and
       i32.const 4
       i32.shl
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 872288
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $11
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $9
       i32.const 4
       i32.shr_u
       i32.const 15
       i32.and
       local.get $16
       i32.const 240
       i32.and
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 872288
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $13
       local.get $8
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.tee $4
       local.get $7
       local.get $7
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.tee $7
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       local.get $9
       i32.const 8
       i32.shr_u
       i32.const 15
       i32.and
       local.get $16
       i32.const 4
       i32.shr_u
       i32.const 240
       i32.and
       i32.or
       local.tee $20
       i32.const 4
       i32.shl
       i32.const 872288
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $20
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
       local.tee $2
       local.get $4
       local.get $7
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       local.get $16
       i32.const 8
       i32.shr_u
       i32.const 240
       i32.and
       local.get $9
       i32.const 12
       i32.shr_u
       i32.or
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 872288
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 4
       i32.add
       i32.add
      else
       local.get $2
       local.get $13
       local.get $8
       i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
       local.get $9
       i32.const 255
       i32.and
       local.tee $16
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $2
       local.get $16
       i32.popcnt
       i32.const 8
       i32.add
       i32.add
       local.tee $2
       local.get $13
       local.get $8
       i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
       local.get $9
       i32.const 8
       i32.shr_u
       local.tee $9
       i32.const 4
       i32.shl
       i32.const 868192
       i32.add
       v128.load
       i8x16.swizzle
       v128.store
       local.get $9
       i32.popcnt
       local.get $2
       i32.const 8
       i32.add
       i32.add
      end
      local.get $10
      i32.const 1
      i32.shl
      local.tee $9
      i32.sub
      local.set $2
      local.get $0
      i32.const 32
      local.get $9
      i32.sub
      i32.add
      local.set $0
      br $do-continue|0
     end
     local.get $9
     i32.eqz
     if
      local.get $2
      local.get $13
      i32.const 12
      i16x8.shr_u
      i32.const 867904
      v128.load
      v128.or
      local.get $13
      i32.const 6
      i16x8.shr_u
      i32.const 867840
      v128.load
      local.tee $4
      v128.and
      i32.const 8
      i16x8.shl
      v128.or
      local.tee $7
      local.get $13
      local.get $4
      v128.and
      i32.const 867696
      v128.load
      v128.or
      local.tee $4
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      i32.const 876368
      v128.load
      local.tee $8
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $7
      local.get $4
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      local.get $8
      i8x16.swizzle
      v128.store offset=12
      local.get $2
      i32.const 24
      i32.add
      local.tee $2
      local.get $14
      i32.const 12
      i16x8.shr_u
      i32.const 867904
      v128.load
      v128.or
      local.get $14
      i32.const 6
      i16x8.shr_u
      i32.const 867840
      v128.load
      v128.and
      i32.const 8
      i16x8.shl
      v128.or
      local.tee $4
      local.get $14
      i32.const 867840
      v128.load
      v128.and
      i32.const 867696
      v128.load
      v128.or
      local.tee $7
      i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
      i32.const 876368
      v128.load
      local.tee $8
      i8x16.swizzle
      v128.store
      local.get $2
      local.get $4
      local.get $7
      i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
      local.get $8
      i8x16.swizzle
      v128.store offset=12
      local.get $2
      i32.const 24
      i32.add
      local.set $2
      local.get $0
      i32.const 32
      i32.add
      local.set $0
      loop $while-continue|1
       local.get $1
       local.get $0
       i32.sub
       i32.const 32
       i32.ge_u
       if
        local.get $0
        v128.load
        local.tee $4
        i32.const 867952
        v128.load
        local.tee $7
        v128.and
        local.tee $8
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i16x8.eq
        local.get $8
        i32.const 867920
        v128.load
        local.tee $8
        i16x8.eq
        v128.or
        local.get $0
        v128.load offset=16
        local.tee $11
        local.get $7
        v128.and
        local.tee $7
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i16x8.eq
        local.get $7
        local.get $8
        i16x8.eq
        v128.or
        v128.or
        i8x16.bitmask
        i32.eqz
        if
         local.get $2
         local.get $4
         i32.const 12
         i16x8.shr_u
         i32.const 867904
         v128.load
         v128.or
         local.get $4
         i32.const 6
         i16x8.shr_u
         i32.const 867840
         v128.load
         local.tee $7
         v128.and
         i32.const 8
         i16x8.shl
         v128.or
         local.tee $8
         local.get $4
         local.get $7
         v128.and
         i32.const 867696
         v128.load
         v128.or
         local.tee $4
         i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
         i32.const 876368
         v128.load
         local.tee $7
         i8x16.swizzle
         v128.store
         local.get $2
         local.get $8
         local.get $4
         i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
         local.get $7
         i8x16.swizzle
         v128.store offset=12
         local.get $2
         i32.const 24
         i32.add
         local.tee $2
         local.get $11
         i32.const 12
         i16x8.shr_u
         i32.const 867904
         v128.load
         v128.or
         local.get $11
         i32.const 6
         i16x8.shr_u
         i32.const 867840
         v128.load
         v128.and
         i32.const 8
         i16x8.shl
         v128.or
         local.tee $4
         local.get $11
         i32.const 867840
         v128.load
         v128.and
         i32.const 867696
         v128.load
         v128.or
         local.tee $7
         i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
         i32.const 876368
         v128.load
         local.tee $8
         i8x16.swizzle
         v128.store
         local.get $2
         local.get $4
         local.get $7
         i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
         local.get $8
         i8x16.swizzle
         v128.store offset=12
         local.get $2
         i32.const 24
         i32.add
         local.set $2
         local.get $0
         i32.const 32
         i32.add
         local.set $0
         br $while-continue|1
        end
       end
      end
      br $do-continue|0
     end
     local.get $4
     i32.const 867648
     v128.load
     local.tee $7
     i8x16.max_u
     local.get $4
     i8x16.eq
     local.set $8
     local.get $7
     i32.const 867776
     v128.load
     local.get $15
     i8x16.swizzle
     local.get $15
     i8x16.max_u
     local.tee $11
     i8x16.gt_s
     local.get $15
     i32.const 867616
     v128.load
     local.tee $12
     v128.xor
     local.tee $17
     local.get $7
     i8x16.min_u
     local.get $17
     i8x16.eq
     local.get $15
     i32.const 867760
     v128.load
     i8x16.eq
     v128.or
     local.get $4
     local.get $12
     i8x16.max_u
     local.get $4
     i8x16.eq
     local.tee $7
     v128.andnot
     local.tee $12
     v128.and
     i8x16.bitmask
     if
      local.get $0
      local.get $0
      i32.const 32
      i32.add
      local.get $1
      local.get $2
      local.get $3
      call $kernels/_assembly/json_escape/scalar/scalar
      local.tee $2
      i32.eqz
      if
       i32.const 0
       return
      end
      global.get $kernels/_assembly/json_escape/scalar/position
      local.set $0
      br $do-continue|0
     end
     local.get $15
     i32.const 867680
     v128.load
     v128.and
     i32.const 867696
     v128.load
     local.tee $17
     v128.or
     local.set $18
     local.get $2
     local.get $13
     i32.const 12
     i16x8.shr_u
     local.get $14
     i32.const 12
     i16x8.shr_u
     i8x16.narrow_i16x8_u
     i32.const 867744
     v128.load
     v128.or
     local.get $4
     i32.const 867712
     v128.load
     v128.or
     i32.const 867760
     v128.load
     local.get $15
     local.get $12
     v128.bitselect
     local.get $7
     v128.bitselect
     local.get $8
     v128.bitselect
     local.tee $4
     local.get $13
     i32.const 6
     i16x8.shr_u
     i32.const 867840
     v128.load
     local.tee $13
     v128.and
     local.get $14
     i32.const 6
     i16x8.shr_u
     local.get $13
     v128.and
     i8x16.narrow_i16x8_u
     local.get $17
     v128.or
     local.get $11
     local.get $18
     local.get $12
     v128.bitselect
     local.get $8
     v128.bitselect
     local.tee $11
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.tee $13
     local.get $18
     local.get $18
     i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
     local.tee $14
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     local.get $7
     local.get $12
     v128.or
     i8x16.bitmask
     local.tee $9
     i32.const 15
     i32.and
     local.get $8
     i8x16.bitmask
     local.tee $10
     i32.const 15
     i32.and
     i32.const 4
     i32.shl
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 872288
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $13
     local.get $14
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     local.get $9
     i32.const 4
     i32.shr_u
     i32.const 15
     i32.and
     local.get $10
     i32.const 240
     i32.and
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 872288
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $4
     local.get $11
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.tee $4
     local.get $18
     local.get $18
     i8x16.shuffle 8 24 9 25 10 26 11 27 12 28 13 29 14 30 15 31
     local.tee $7
     i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
     local.get $9
     i32.const 8
     i32.shr_u
     i32.const 15
     i32.and
     local.get $10
     i32.const 4
     i32.shr_u
     i32.const 240
     i32.and
     i32.or
     local.tee $16
     i32.const 4
     i32.shl
     i32.const 872288
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $16
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.tee $2
     local.get $4
     local.get $7
     i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
     local.get $10
     i32.const 8
     i32.shr_u
     i32.const 240
     i32.and
     local.get $9
     i32.const 12
     i32.shr_u
     i32.or
     local.tee $9
     i32.const 4
     i32.shl
     i32.const 872288
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     local.get $9
     i32.popcnt
     local.get $2
     i32.const 4
     i32.add
     i32.add
     local.set $2
     local.get $0
     i32.const 32
     i32.add
     local.set $0
    end
    local.get $1
    local.get $0
    i32.sub
    i32.const 32
    i32.ge_u
    i32.const 0
    local.get $5
    select
    br_if $do-loop|0
   end
  end
  local.get $0
  global.set $kernels/_assembly/json_escape/scalar/position
  local.get $2
 )
 (func $kernels/_assembly/format_int/words/formatWords<u32> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 v128)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $7
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.set $6
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $6
    i32.lt_u
    if
     local.get $0
     v128.load
     local.tee $4
     local.get $0
     i32.const 16
     i32.add
     v128.load
     local.tee $9
     v128.or
     i32.const 880912
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     local.get $0
     i32.const 32
     i32.add
     local.tee $1
     local.get $6
     i32.le_u
     i32.and
     if
      local.get $2
      local.get $0
      i32.load
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=4
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=8
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=12
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=16
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=20
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=24
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i32.load offset=28
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $5
      i64.store
      local.get $2
      local.get $5
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     local.get $1
     local.get $6
     local.get $1
     local.get $6
     i32.lt_u
     select
     local.set $1
     local.get $4
     local.get $9
     v128.or
     i32.const 880944
     v128.load
     v128.and
     v128.any_true
     if
      loop $for-loop|3
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $4
        i32.const 880752
        v128.load
        local.tee $9
        i32.const 880768
        v128.load
        local.tee $10
        v128.bitselect
        i32.const 880784
        v128.load
        local.tee $11
        f64x2.sub
        i32.const 880800
        v128.load
        local.tee $12
        f64x2.mul
        i32.const 880816
        v128.load
        local.tee $13
        f64x2.add
        local.get $4
        i32.const 32
        i64x2.shr_u
        local.get $9
        v128.or
        local.get $11
        f64x2.sub
        local.get $12
        f64x2.mul
        local.get $13
        f64x2.add
        i32.const 32
        i64x2.shl
        local.get $10
        v128.bitselect
        local.tee $9
        i32.const 4
        i32x4.shr_u
        i32.const 880832
        v128.load
        i32x4.dot_i16x8_s
        i32.const 24
        i32x4.shr_u
        local.set $10
        local.get $4
        local.get $9
        i32.const 880672
        v128.load
        i32x4.mul
        i32x4.add
        local.get $10
        i32.const 880688
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $4
        i32.const 880576
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $4
        i32.const 880592
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 880608
        v128.load
        v128.and
        v128.or
        local.set $9
        local.get $4
        local.get $9
        i32.const 880624
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $4
        local.get $4
        i32.const 880640
        v128.load
        local.tee $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 880656
        v128.load
        local.tee $12
        i16x8.mul
        i16x8.add
        local.tee $13
        local.get $9
        local.get $9
        local.get $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.tee $9
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 880560
        v128.load
        local.tee $4
        v128.or
        local.tee $14
        local.get $10
        local.get $10
        local.get $11
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $12
        i16x8.mul
        i16x8.add
        local.get $4
        v128.or
        local.tee $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
        local.tee $11
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $12
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $15
        local.get $2
        local.get $12
        local.get $15
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $14
        local.get $11
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $11
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        i32.const 33
        i32.add
        local.get $15
        i32.sub
        local.tee $2
        local.get $11
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $13
        local.get $9
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $4
        v128.or
        local.tee $4
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
        local.tee $9
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $10
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $15
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $2
        local.get $10
        local.get $15
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $4
        local.get $9
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $4
        i32.const 880960
        v128.load
        i8x16.gt_s
        i8x16.bitmask
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        i32.const 33
        i32.add
        local.get $15
        i32.sub
        local.tee $2
        local.get $4
        local.get $16
        v128.load offset=880954
        i8x16.swizzle
        v128.store
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|3
       end
      end
     else
      loop $for-loop|2
       local.get $0
       local.get $1
       i32.lt_u
       if
        local.get $0
        v128.load
        local.tee $4
        local.get $4
        i32.const 4
        i32x4.shr_u
        i32.const 880704
        v128.load
        i32x4.sub
        f32x4.convert_i32x4_s
        i32.const 880720
        v128.load
        f32x4.mul
        i32.const 880736
        v128.load
        local.tee $4
        f32x4.add
        local.get $4
        i32x4.sub
        i32.const 880672
        v128.load
        i32x4.mul
        i32x4.add
        local.tee $4
        i32.const 880576
        v128.load
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $4
        i32.const 880592
        v128.load
        i32x4.dot_i16x8_s
        i32.const 3
        i32x4.shr_u
        i32.const 880608
        v128.load
        v128.and
        v128.or
        local.set $9
        local.get $4
        local.get $9
        i32.const 880624
        v128.load
        i16x8.mul
        i16x8.sub
        local.tee $4
        local.get $4
        i32.const 880640
        v128.load
        local.tee $4
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        i32.const 880656
        v128.load
        local.tee $10
        i16x8.mul
        i16x8.add
        local.tee $11
        local.get $9
        local.get $9
        local.get $4
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $10
        i16x8.mul
        i16x8.add
        local.tee $4
        i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
        i32.const 880560
        v128.load
        local.tee $9
        v128.or
        local.tee $10
        local.get $9
        i8x16.gt_s
        i8x16.bitmask
        local.tee $15
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $16
        local.get $2
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $16
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $2
        i32.const 33
        i32.add
        local.get $16
        i32.sub
        local.tee $16
        local.get $10
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $15
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $15
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $11
        local.get $4
        i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
        local.get $9
        v128.or
        local.tee $4
        local.get $9
        i8x16.gt_s
        i8x16.bitmask
        local.tee $2
        i32.const 255
        i32.and
        i32.const 1
        i32.or
        i32.clz
        local.set $17
        local.get $16
        i32.const 33
        i32.add
        local.get $15
        i32.sub
        local.tee $15
        local.get $4
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.get $17
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $15
        i32.const 33
        i32.add
        local.get $17
        i32.sub
        local.tee $15
        local.get $4
        v128.const i32x4 0x0000002c 0x0000002c 0x0000002c 0x0000002c
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.get $2
        i32.const 8
        i32.shr_s
        i32.const 1
        i32.or
        i32.clz
        local.tee $2
        v128.load offset=880984
        i8x16.swizzle
        v128.store
        local.get $15
        i32.const 33
        i32.add
        local.get $2
        i32.sub
        local.set $2
        local.get $0
        i32.const 16
        i32.add
        local.set $0
        br $for-loop|2
       end
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $7
   local.get $8
   select
   if
    i32.const 4
    local.get $7
    i32.sub
    local.set $8
    i32.const 900160
    local.get $0
    v128.load
    i32.const 900128
    local.get $7
    i32.const 2
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 900176
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 900160
    local.set $0
    i32.const 900176
    local.set $6
    br $while-continue|0
   end
  end
  local.get $2
  local.get $3
  i32.sub
  local.get $8
  i32.const 1
  i32.shl
  i32.sub
 )
 (func $kernels/_assembly/format_int/tables/fillDigits
  (local $0 i64)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  loop $for-loop|0
   local.get $2
   i32.const 2048
   i32.lt_u
   if
    local.get $2
    i32.const 999
    i32.gt_u
    i64.extend_i32_u
    local.get $2
    i32.const 99
    i32.gt_u
    i64.extend_i32_u
    local.get $2
    i32.const 0
    i32.ne
    i64.extend_i32_u
    local.get $2
    i32.const 9
    i32.gt_u
    i64.extend_i32_u
    i64.add
    i64.add
    i64.add
    local.set $6
    i64.const 0
    local.set $4
    i64.const 0
    local.set $0
    local.get $2
    i32.const 10
    i32.lt_u
    if (result i32)
     i32.const 1
    else
     local.get $2
     i32.const 100
     i32.lt_u
     if (result i32)
      i32.const 10
     else
      i32.const 100
      i32.const 1000
      local.get $2
      i32.const 1000
      i32.lt_u
      select
     end
    end
    local.set $3
    loop $for-loop|00
     local.get $3
     if
      local.get $0
      local.tee $1
      i64.const 1
      i64.add
      local.set $0
      local.get $4
      local.get $2
      local.get $3
      i32.div_u
      i32.const 10
      i32.rem_u
      i64.extend_i32_u
      i64.const 48
      i64.add
      local.get $1
      i64.const 3
      i64.shl
      i64.shl
      i64.or
      local.set $4
      local.get $3
      i32.const 10
      i32.div_u
      local.set $3
      br $for-loop|00
     end
    end
    local.get $2
    i32.const 3
    i32.shl
    i32.const 881152
    i32.add
    local.get $6
    i64.const 48
    i64.shl
    local.get $4
    i64.or
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const -128
  local.set $2
  loop $for-loop|1
   local.get $2
   i32.const 128
   i32.lt_s
   if
    local.get $2
    i32.const 0
    i32.lt_s
    if
     i64.const 45
     local.set $4
     i64.const 1
     local.set $0
     i32.const 0
     local.get $2
     i32.sub
     local.tee $5
     i32.const 10
     i32.lt_u
     if (result i32)
      i32.const 1
     else
      local.get $5
      i32.const 100
      i32.lt_u
      if (result i32)
       i32.const 10
      else
       i32.const 100
       i32.const 1000
       local.get $5
       i32.const 1000
       i32.lt_u
       select
      end
     end
     local.set $3
     loop $for-loop|01
      local.get $3
      if
       local.get $0
       local.tee $1
       i64.const 1
       i64.add
       local.set $0
       local.get $4
       local.get $5
       local.get $3
       i32.div_u
       i32.const 10
       i32.rem_u
       i64.extend_i32_u
       i64.const 48
       i64.add
       local.get $1
       i64.const 3
       i64.shl
       i64.shl
       i64.or
       local.set $4
       local.get $3
       i32.const 10
       i32.div_u
       local.set $3
       br $for-loop|01
      end
     end
    else
     i64.const 0
     local.set $4
     i64.const 0
     local.set $0
     local.get $2
     i32.const 10
     i32.lt_u
     if (result i32)
      i32.const 1
     else
      local.get $2
      i32.const 100
      i32.lt_u
      if (result i32)
       i32.const 10
      else
       i32.const 100
       i32.const 1000
       local.get $2
       i32.const 1000
       i32.lt_u
       select
      end
     end
     local.set $3
     loop $for-loop|02
      local.get $3
      if
       local.get $0
       local.tee $1
       i64.const 1
       i64.add
       local.set $0
       local.get $4
       local.get $2
       local.get $3
       i32.div_u
       i32.const 10
       i32.rem_u
       i64.extend_i32_u
       i64.const 48
       i64.add
       local.get $1
       i64.const 3
       i64.shl
       i64.shl
       i64.or
       local.set $4
       local.get $3
       i32.const 10
       i32.div_u
       local.set $3
       br $for-loop|02
      end
     end
    end
    local.get $2
    i32.const 255
    i32.and
    i32.const 3
    i32.shl
    i32.const 897536
    i32.add
    local.get $4
    i64.store
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|1
   end
  end
 )
 (func $kernels/_assembly/format_int/longs/formatLongs<u64> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 v128)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  (local $16 v128)
  (local $17 v128)
  (local $18 i32)
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $6
  i32.sub
  i32.const 3
  i32.shl
  i32.add
  local.set $7
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $7
    i32.lt_u
    if
     local.get $0
     i32.const 32
     i32.add
     local.set $1
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     v128.or
     i32.const 880928
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     if
      local.get $2
      local.get $0
      i64.load
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=16
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=24
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       local.get $0
       i64.load
       local.tee $4
       i64.const 4294967295
       i64.and
       local.set $9
       local.get $4
       i64.const 32
       i64.shr_u
       local.tee $10
       i64.const 2221002493
       i64.mul
       local.get $9
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $12
       local.get $10
       i64.const 2882303761
       i64.mul
       local.get $12
       i64.const 32
       i64.shr_u
       i64.add
       local.get $9
       i64.const 2882303761
       i64.mul
       local.get $12
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $12
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $13
       local.get $0
       i64.load offset=8
       local.tee $9
       i64.const 4294967295
       i64.and
       local.set $14
       local.get $9
       i64.const 32
       i64.shr_u
       local.tee $10
       i64.const 2221002493
       i64.mul
       local.get $14
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $15
       local.get $10
       i64.const 2882303761
       i64.mul
       local.get $15
       i64.const 32
       i64.shr_u
       i64.add
       local.get $14
       i64.const 2882303761
       i64.mul
       local.get $15
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $10
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $14
       local.get $4
       local.get $12
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $12
       local.get $13
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.splat
       local.get $9
       local.get $10
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $10
       local.get $14
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.replace_lane 1
       local.tee $5
       local.get $5
       i32.const 4
       i32x4.shr_u
       i32.const 880704
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 880720
       v128.load
       f32x4.mul
       i32.const 880736
       v128.load
       local.tee $5
       f32x4.add
       local.get $5
       i32x4.sub
       i32.const 880672
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $5
       i32.const 880576
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $5
       i32.const 880592
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 880608
       v128.load
       v128.and
       v128.or
       local.set $16
       local.get $5
       local.get $16
       i32.const 880624
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $5
       local.get $5
       i32.const 880640
       v128.load
       local.tee $5
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 880656
       v128.load
       local.tee $17
       i16x8.mul
       i16x8.add
       local.tee $11
       local.get $16
       local.get $16
       local.get $5
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $17
       i16x8.mul
       i16x8.add
       local.tee $5
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 880560
       v128.load
       v128.or
       local.set $16
       local.get $2
       local.get $13
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=881152
       local.tee $4
       i64.store32
       local.get $2
       local.get $4
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $16
       local.get $16
       i32.const 880560
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $13
       i64.eqz
       select
       local.tee $18
       v128.load offset=881040
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $18
       i32.sub
       i32.add
       local.tee $2
       i32.const 44
       i32.store16
       local.get $11
       local.get $5
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       i32.const 880560
       v128.load
       v128.or
       local.set $5
       local.get $2
       i32.const 1
       i32.add
       local.tee $2
       local.get $14
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=881152
       local.tee $4
       i64.store32
       local.get $2
       local.get $4
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $5
       local.get $5
       i32.const 880560
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $14
       i64.eqz
       select
       local.tee $18
       v128.load offset=881040
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $18
       i32.sub
       i32.add
       local.tee $2
       i32.const 44
       i32.store16
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       local.get $0
       i32.const 16
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $6
   local.get $8
   select
   if
    i32.const 4
    local.get $6
    i32.sub
    local.set $8
    i32.const 900160
    local.get $0
    v128.load
    i32.const 900128
    local.get $6
    i32.const 3
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 900176
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 900160
    local.set $0
    i32.const 900192
    local.set $7
    br $while-continue|0
   end
  end
  local.get $2
  local.get $3
  i32.sub
  local.get $8
  i32.const 1
  i32.shl
  i32.sub
 )
 (func $kernels/_assembly/format_int/longs/formatLongs<i64> (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 v128)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 v128)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  (local $16 v128)
  (local $17 v128)
  (local $18 i32)
  call $kernels/_assembly/format_int/tables/separate
  local.get $2
  local.set $3
  local.get $0
  local.get $1
  local.get $1
  i32.const 3
  i32.and
  local.tee $6
  i32.sub
  i32.const 3
  i32.shl
  i32.add
  local.set $7
  loop $while-continue|0
   loop $while-continue|1
    local.get $0
    local.get $7
    i32.lt_u
    if
     local.get $0
     i32.const 32
     i32.add
     local.set $1
     local.get $0
     v128.load
     local.get $0
     v128.load offset=16
     v128.or
     i32.const 880928
     v128.load
     v128.and
     v128.any_true
     i32.eqz
     if
      local.get $2
      local.get $0
      i64.load
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=8
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=16
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.tee $2
      local.get $0
      i64.load offset=24
      i32.wrap_i64
      i32.const 3
      i32.shl
      i32.const 881152
      i32.add
      i64.load
      local.tee $4
      i64.store
      local.get $2
      local.get $4
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      local.set $2
      local.get $1
      local.set $0
      br $while-continue|1
     end
     loop $for-loop|2
      local.get $0
      local.get $1
      i32.lt_u
      if
       i64.const 0
       local.get $0
       i64.load
       local.tee $4
       i64.sub
       local.get $4
       local.get $4
       i64.const 0
       i64.lt_s
       select
       local.tee $4
       i64.const 4294967295
       i64.and
       local.set $9
       local.get $4
       i64.const 32
       i64.shr_u
       local.tee $10
       i64.const 2221002493
       i64.mul
       local.get $9
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $12
       local.get $10
       i64.const 2882303761
       i64.mul
       local.get $12
       i64.const 32
       i64.shr_u
       i64.add
       local.get $9
       i64.const 2882303761
       i64.mul
       local.get $12
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $12
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $13
       i64.const 0
       local.get $0
       i64.load offset=8
       local.tee $9
       i64.sub
       local.get $9
       local.get $9
       i64.const 0
       i64.lt_s
       select
       local.tee $9
       i64.const 4294967295
       i64.and
       local.set $14
       local.get $9
       i64.const 32
       i64.shr_u
       local.tee $10
       i64.const 2221002493
       i64.mul
       local.get $14
       i64.const 2221002493
       i64.mul
       i64.const 32
       i64.shr_u
       i64.add
       local.set $15
       local.get $10
       i64.const 2882303761
       i64.mul
       local.get $15
       i64.const 32
       i64.shr_u
       i64.add
       local.get $14
       i64.const 2882303761
       i64.mul
       local.get $15
       i64.const 4294967295
       i64.and
       i64.add
       i64.const 32
       i64.shr_u
       i64.add
       i64.const 26
       i64.shr_u
       local.tee $10
       i64.const 8
       i64.shr_u
       i64.const 1441151881
       i64.mul
       i64.const 49
       i64.shr_u
       local.set $14
       local.get $4
       local.get $12
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $12
       local.get $13
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.splat
       local.get $9
       local.get $10
       i64.const 100000000
       i64.mul
       i64.sub
       local.get $10
       local.get $14
       i64.const 100000000
       i64.mul
       i64.sub
       i64.const 32
       i64.shl
       i64.or
       i64x2.replace_lane 1
       local.tee $5
       local.get $5
       i32.const 4
       i32x4.shr_u
       i32.const 880704
       v128.load
       i32x4.sub
       f32x4.convert_i32x4_s
       i32.const 880720
       v128.load
       f32x4.mul
       i32.const 880736
       v128.load
       local.tee $5
       f32x4.add
       local.get $5
       i32x4.sub
       i32.const 880672
       v128.load
       i32x4.mul
       i32x4.add
       local.tee $5
       i32.const 880576
       v128.load
       i32x4.dot_i16x8_s
       i32.const 19
       i32x4.shr_u
       local.get $5
       i32.const 880592
       v128.load
       i32x4.dot_i16x8_s
       i32.const 3
       i32x4.shr_u
       i32.const 880608
       v128.load
       v128.and
       v128.or
       local.set $16
       local.get $5
       local.get $16
       i32.const 880624
       v128.load
       i16x8.mul
       i16x8.sub
       local.tee $5
       local.get $5
       i32.const 880640
       v128.load
       local.tee $5
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       i32.const 880656
       v128.load
       local.tee $17
       i16x8.mul
       i16x8.add
       local.set $11
       local.get $0
       i32.load8_u offset=7
       local.set $18
       local.get $2
       i32.const 45
       i32.store8
       local.get $11
       local.get $16
       local.get $16
       local.get $5
       i16x8.mul
       i32.const 10
       i16x8.shr_u
       local.get $17
       i16x8.mul
       i16x8.add
       local.tee $5
       i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23
       i32.const 880560
       v128.load
       v128.or
       local.set $16
       local.get $2
       local.get $18
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $13
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=881152
       local.tee $4
       i64.store32
       local.get $2
       local.get $4
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $16
       local.get $16
       i32.const 880560
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $13
       i64.eqz
       select
       local.tee $18
       v128.load offset=881040
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $18
       i32.sub
       i32.add
       local.tee $2
       i32.const 44
       i32.store16
       local.get $0
       i32.load8_u offset=15
       local.set $18
       local.get $2
       i32.const 1
       i32.add
       local.tee $2
       i32.const 45
       i32.store8
       local.get $11
       local.get $5
       i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31
       i32.const 880560
       v128.load
       v128.or
       local.set $5
       local.get $2
       local.get $18
       i32.const 7
       i32.shr_u
       i32.add
       local.tee $2
       local.get $14
       i32.wrap_i64
       i32.const 3
       i32.shl
       i64.load offset=881152
       local.tee $4
       i64.store32
       local.get $2
       local.get $4
       i64.const 48
       i64.shr_u
       i64.const 255
       i64.and
       i32.wrap_i64
       i32.add
       local.tee $2
       local.get $5
       local.get $5
       i32.const 880560
       v128.load
       i8x16.gt_s
       i8x16.bitmask
       i32.const 1
       i32.or
       i32.clz
       i32.const 16
       i32.sub
       i32.const 0
       local.get $14
       i64.eqz
       select
       local.tee $18
       v128.load offset=881040
       i8x16.swizzle
       v128.store
       local.get $2
       i32.const 16
       local.get $18
       i32.sub
       i32.add
       local.tee $2
       i32.const 44
       i32.store16
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       local.get $0
       i32.const 16
       i32.add
       local.set $0
       br $for-loop|2
      end
     end
     br $while-continue|1
    end
   end
   i32.const 0
   local.get $6
   local.get $8
   select
   if
    i32.const 4
    local.get $6
    i32.sub
    local.set $8
    i32.const 900160
    local.get $0
    v128.load
    i32.const 900128
    local.get $6
    i32.const 3
    i32.shl
    i32.sub
    local.tee $1
    v128.load
    v128.and
    v128.store
    i32.const 900176
    local.get $0
    v128.load offset=16
    local.get $1
    v128.load offset=16
    v128.and
    v128.store
    i32.const 900160
    local.set $0
    i32.const 900192
    local.set $7
    br $while-continue|0
   end
  end
  local.get $2
  local.get $3
  i32.sub
  local.get $8
  i32.const 1
  i32.shl
  i32.sub
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
    i32.const 861856
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
  i32.const 861884
  i32.const -2147483648
  i32.store
  loop $for-loop|1
   local.get $3
   i32.const 324
   i32.le_s
   if
    i32.const 861884
    i32.load
    i32.clz
    local.set $1
    local.get $3
    i32.const 4
    i32.shl
    i32.const 856656
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
      i32.const 861868
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
    i32.const 861884
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
      i32.const 861856
      i32.add
      local.get $1
      i32.const 861852
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
    i32.const 861856
    i32.const 861856
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
      i32.const 861856
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
    i32.const 861884
    i32.const 861884
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
      i32.const 861856
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
    i32.const 861856
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
  i32.const 861884
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
    i32.const 861884
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
      i32.const 861856
      i32.add
      local.get $1
      i32.const 861852
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
    i32.const 861856
    i32.const 861856
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
      i32.const 861856
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
    i32.const 861884
    i32.load
    i32.clz
    local.set $1
    local.get $3
    i32.const 4
    i32.shl
    i32.const 856656
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
      i32.const 861868
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
 (func $kernels/_assembly/format_float/short/writeShorts (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 v128)
  (local $5 i64)
  (local $6 f64)
  (local $7 v128)
  (local $8 v128)
  (local $9 v128)
  (local $10 v128)
  (local $11 v128)
  (local $12 v128)
  (local $13 v128)
  (local $14 f64)
  (local $15 v128)
  (local $16 v128)
  (local $17 v128)
  (local $18 i64)
  (local $19 v128)
  (local $20 v128)
  (local $21 v128)
  (local $22 v128)
  (local $23 v128)
  (local $24 i32)
  (local $25 i32)
  (local $26 i64)
  i32.const 867536
  v128.load
  local.set $4
  i32.const 867552
  v128.load
  local.set $7
  i32.const 867568
  v128.load
  local.set $8
  i32.const 867584
  v128.load
  local.set $9
  i32.const 867344
  v128.load
  local.set $10
  i32.const 867360
  v128.load
  local.set $11
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
      local.tee $3
      local.get $1
      i32.le_u
      if
       local.get $0
       v128.load
       local.tee $19
       f64x2.abs
       local.tee $12
       local.get $11
       f64x2.mul
       local.tee $13
       f64x2.nearest
       local.tee $20
       local.get $11
       f64x2.div
       local.get $12
       f64x2.eq
       local.get $12
       i32.const 867376
       v128.load
       f64x2.lt
       v128.and
       i64x2.bitmask
       i32.const 3
       i32.eq
       if
        local.get $13
        i32.const 867424
        v128.load
        f64x2.sub
        i32.const 867408
        v128.load
        f64x2.mul
        i32.const 867504
        v128.load
        local.tee $15
        f64x2.add
        local.get $15
        f64x2.sub
        local.tee $16
        i32.const 867472
        v128.load
        local.tee $21
        f64x2.sub
        i32.const 867456
        v128.load
        local.tee $22
        f64x2.mul
        local.get $15
        f64x2.add
        local.tee $12
        local.get $16
        local.get $12
        local.get $15
        f64x2.sub
        i32.const 867440
        v128.load
        local.tee $23
        f64x2.mul
        f64x2.sub
        i32.const 867488
        v128.load
        local.tee $12
        f64x2.mul
        f64x2.add
        i32.const 867520
        v128.load
        local.tee $13
        v128.and
        local.set $17
        local.get $20
        local.get $16
        i32.const 867392
        v128.load
        f64x2.mul
        f64x2.sub
        local.tee $16
        local.get $21
        f64x2.sub
        local.get $22
        f64x2.mul
        local.get $15
        f64x2.add
        local.tee $20
        local.get $16
        local.get $20
        local.get $15
        f64x2.sub
        local.get $23
        f64x2.mul
        f64x2.sub
        local.get $12
        f64x2.mul
        f64x2.add
        local.get $13
        v128.and
        local.set $12
        local.get $2
        i32.const 45
        i32.store8
        local.get $17
        local.get $12
        i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
        local.tee $13
        i32.const 16
        i32x4.shl
        local.get $13
        local.get $4
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $7
        i32x4.mul
        i32x4.add
        local.tee $13
        i32.const 8
        i16x8.shl
        local.get $13
        local.get $8
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $9
        i16x8.mul
        i16x8.add
        local.tee $13
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.gt_s
        i8x16.bitmask
        i32.const 512
        i32.or
        local.tee $0
        i32.ctz
        local.set $24
        local.get $2
        local.get $19
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        f64x2.lt
        i64x2.bitmask
        local.tee $2
        i32.const 1
        i32.and
        i32.add
        local.tee $25
        local.get $13
        local.get $10
        i8x16.add
        local.get $24
        i32.const 4
        i32.shl
        i32.const 867168
        i32.add
        v128.load
        i8x16.swizzle
        v128.store
        i32.const 31
        local.get $0
        i32.clz
        i32.sub
        local.tee $0
        local.get $25
        i32.const 1
        i32.add
        i32.add
        local.get $24
        i32.sub
        local.get $0
        i32.const 6
        i32.add
        i32.const 15
        i32.gt_u
        i32.add
        local.tee $0
        i32.const 44
        i32.store16
        local.get $0
        i32.const 1
        i32.add
        local.tee $0
        i32.const 45
        i32.store8
        local.get $17
        local.get $12
        i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
        local.tee $12
        i32.const 16
        i32x4.shl
        local.get $12
        local.get $4
        i32x4.dot_i16x8_s
        i32.const 19
        i32x4.shr_u
        local.get $7
        i32x4.mul
        i32x4.add
        local.tee $12
        i32.const 8
        i16x8.shl
        local.get $12
        local.get $8
        i16x8.mul
        i32.const 10
        i16x8.shr_u
        local.get $9
        i16x8.mul
        i16x8.add
        local.tee $12
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        i8x16.gt_s
        i8x16.bitmask
        i32.const 512
        i32.or
        local.tee $24
        i32.ctz
        local.set $25
        local.get $0
        local.get $2
        i32.const 1
        i32.shr_u
        i32.add
        local.tee $0
        local.get $12
        local.get $10
        i8x16.add
        local.get $25
        i32.const 4
        i32.shl
        i32.const 867168
        i32.add
        v128.load
        i8x16.swizzle
        v128.store
        i32.const 31
        local.get $24
        i32.clz
        i32.sub
        local.tee $2
        local.get $0
        i32.const 1
        i32.add
        i32.add
        local.get $25
        i32.sub
        local.get $2
        i32.const 6
        i32.add
        i32.const 15
        i32.gt_u
        i32.add
        local.tee $0
        i32.const 44
        i32.store16
        local.get $0
        i32.const 1
        i32.add
        local.set $2
        local.get $3
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
      local.tee $5
      i64.const 9223372036854775807
      i64.and
      local.tee $18
      i64.eqz
      local.get $18
      i64.const 4517329193108106637
      i64.sub
      i64.const 224342623258284659
      i64.lt_u
      i32.or
      if
       local.get $18
       f64.reinterpret_i64
       local.tee $14
       f64.const 1e6
       f64.mul
       local.tee $6
       f64.nearest
       f64.const 1e6
       f64.div
       local.get $14
       f64.eq
       br_if $kernels/_assembly/format_float/short/shortProduct|inlined.0
      end
      f64.const -1
      local.set $6
     end
     local.get $6
     f64.const 0
     f64.lt
     br_if $while-break|0
     local.get $2
     i32.const 45
     i32.store8
     local.get $6
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     i64.const 2251799813685247
     i64.and
     local.get $6
     f64.const -49999999.5
     f64.add
     f64.const 1e-08
     f64.mul
     f64.const 6755399441055744
     f64.add
     i64.reinterpret_f64
     i64.const 2251799813685247
     i64.and
     local.tee $18
     i64.const 100000000
     i64.mul
     i64.sub
     local.set $26
     local.get $18
     i64.const 109951163
     i64.mul
     i64.const 40
     i64.shr_u
     i64.const -42949672959999
     i64.mul
     local.get $18
     i64.const 32
     i64.shl
     i64.add
     i64x2.splat
     local.get $26
     i64.const 109951163
     i64.mul
     i64.const 40
     i64.shr_u
     i64.const -42949672959999
     i64.mul
     local.get $26
     i64.const 32
     i64.shl
     i64.add
     i64x2.replace_lane 1
     local.tee $12
     i32.const 16
     i32x4.shl
     local.get $12
     local.get $4
     i32x4.dot_i16x8_s
     i32.const 19
     i32x4.shr_u
     local.get $7
     i32x4.mul
     i32x4.add
     local.tee $12
     i32.const 8
     i16x8.shl
     local.get $12
     local.get $8
     i16x8.mul
     i32.const 10
     i16x8.shr_u
     local.get $9
     i16x8.mul
     i16x8.add
     local.tee $12
     v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
     i8x16.gt_s
     i8x16.bitmask
     i32.const 512
     i32.or
     local.tee $3
     i32.ctz
     local.set $24
     local.get $2
     local.get $5
     i64.const -9223372036854775808
     i64.gt_u
     i32.add
     local.tee $2
     local.get $12
     local.get $10
     i8x16.add
     local.get $24
     i32.const 4
     i32.shl
     i32.const 867168
     i32.add
     v128.load
     i8x16.swizzle
     v128.store
     i32.const 31
     local.get $3
     i32.clz
     i32.sub
     local.tee $3
     local.get $2
     i32.const 1
     i32.add
     i32.add
     local.get $24
     i32.sub
     local.get $3
     i32.const 6
     i32.add
     i32.const 15
     i32.gt_u
     i32.add
     local.tee $2
     i32.const 44
     i32.store16
     local.get $2
     i32.const 1
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
 (func $kernels/_assembly/format_float/runs/writeRun (param $0 i32) (param $1 i32) (result i32)
  (local $2 v128)
  (local $3 i64)
  (local $4 v128)
  (local $5 v128)
  (local $6 v128)
  (local $7 v128)
  (local $8 i32)
  (local $9 v128)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 v128)
  i32.const 867536
  v128.load
  local.set $4
  i32.const 867552
  v128.load
  local.set $5
  i32.const 867568
  v128.load
  local.set $6
  i32.const 867584
  v128.load
  local.set $7
  i32.const 867328
  v128.load
  local.set $2
  local.get $0
  i32.const 5
  i32.shl
  i32.const 878272
  i32.add
  local.set $8
  i32.const 878272
  local.set $0
  loop $for-loop|0
   local.get $0
   local.get $8
   i32.lt_u
   if
    local.get $0
    i64.load offset=16
    local.tee $3
    i32.wrap_i64
    local.set $11
    local.get $1
    i32.const 45
    i32.store8
    local.get $1
    local.get $11
    i32.const 1
    i32.and
    i32.add
    local.set $1
    i32.const 31
    local.get $0
    v128.load
    local.tee $9
    i32.const 16
    i32x4.shl
    local.get $9
    local.get $4
    i32x4.dot_i16x8_s
    i32.const 19
    i32x4.shr_u
    local.get $5
    i32x4.mul
    i32x4.add
    local.tee $9
    i32.const 8
    i16x8.shl
    local.get $9
    local.get $6
    i16x8.mul
    i32.const 10
    i16x8.shr_u
    local.get $7
    i16x8.mul
    i16x8.add
    local.tee $9
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
    i8x16.gt_s
    i8x16.bitmask
    local.get $3
    i64.const 32
    i64.shr_s
    i32.wrap_i64
    local.tee $10
    i32.const 65535
    i32.add
    i32.const 65536
    i32.and
    i32.or
    local.tee $12
    i32.clz
    i32.sub
    local.set $13
    local.get $9
    local.get $2
    i8x16.add
    local.set $14
    block $kernels/_assembly/format_float/layout/writeDigits|inlined.0 (result i32)
     local.get $11
     i32.const 1
     i32.shr_s
     i32.const 16
     i32.add
     local.tee $11
     i32.const 6
     i32.add
     i32.const 26
     i32.gt_u
     if
      local.get $1
      local.get $14
      v128.store
      local.get $1
      i32.const 1
      i32.add
      local.get $14
      v128.store
      local.get $1
      i32.const 46
      i32.store8 offset=1
      local.get $1
      local.get $10
      i32.const 48
      i32.add
      i32.store8 offset=17
      local.get $1
      local.get $13
      i32.const 1
      i32.add
      local.get $13
      i32.const 0
      i32.ne
      i32.add
      i32.add
      local.tee $1
      local.get $11
      i32.const 3
      i32.shl
      i32.const 864480
      i32.add
      i64.load
      local.tee $3
      i64.store
      local.get $1
      local.get $3
      i64.const 56
      i64.shr_u
      i32.wrap_i64
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $11
     i32.const 0
     i32.lt_s
     if
      local.get $1
      i64.const 13563782407138864
      i64.store
      local.get $1
      i32.const 1
      local.get $11
      i32.sub
      i32.add
      local.tee $1
      local.get $14
      v128.store
      local.get $1
      local.get $10
      i32.const 48
      i32.add
      i32.store8 offset=16
      local.get $1
      i32.const 1
      i32.add
      local.get $13
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $10
     i32.const -2147483648
     i32.eq
     if
      local.get $1
      local.get $9
      local.get $12
      i32.ctz
      local.tee $10
      i32.const 867136
      i32.add
      v128.load
      i8x16.swizzle
      local.get $2
      i8x16.add
      v128.store
      local.get $1
      i32.const 16
      i32.add
      local.get $10
      i32.sub
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $1
     local.get $14
     v128.store
     local.get $1
     local.get $10
     i32.const 48
     i32.add
     i32.store8 offset=16
     local.get $13
     local.get $11
     i32.const 1
     i32.add
     local.tee $11
     i32.lt_u
     if
      local.get $1
      local.get $2
      v128.store offset=17
      local.get $1
      local.get $11
      i32.add
      br $kernels/_assembly/format_float/layout/writeDigits|inlined.0
     end
     local.get $1
     local.get $11
     i32.add
     local.tee $1
     i32.const 46
     i32.store8
     local.get $1
     i32.const 1
     i32.add
     local.get $9
     local.get $11
     i32.const 867136
     i32.add
     v128.load
     i8x16.swizzle
     local.get $2
     i8x16.add
     v128.store
     local.get $1
     i32.const 17
     i32.add
     local.get $11
     i32.sub
     local.get $10
     i32.const 48
     i32.add
     i32.store8
     local.get $1
     i32.const 2
     i32.add
     local.get $13
     i32.add
     local.get $11
     i32.sub
    end
    local.tee $1
    i32.const 44
    i32.store16
    local.get $1
    i32.const 1
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
   i32.const 867112
   f64.load
   local.set $7
   i32.const 867120
   f64.load
   local.set $6
   i32.const 867504
   f64.load
   local.set $5
   i32.const 867128
   i64.load
   local.set $8
   i32.const -324
   local.set $10
   i32.const 861824
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
   i32.const 861836
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
    i32.const 867128
    i64.load
    local.tee $4
    i32.const 867088
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
    i32.const 866960
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
    i32.const 867112
    f64.load
    f64.sub
    i32.const 867120
    f64.load
    f64.mul
    i32.const 867504
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
  i32.const 867096
  i64.load
  local.set $14
  i32.const 867104
  i64.load
  local.set $15
  i32.const 867112
  f64.load
  local.set $8
  i32.const 867120
  f64.load
  local.set $9
  i32.const 867504
  f64.load
  local.set $10
  i32.const 867128
  i64.load
  local.set $7
  i32.const 878272
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
      i32.const 856656
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
 (func $kernels/_assembly/copy/copy (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $0
  local.get $1
  local.get $2
  memory.copy
 )
)
