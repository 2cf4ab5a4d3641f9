import { parts, testContracts } from "./_contract_tests.ts";

testContracts(parts.text);
