// The modes as bits; kernels/bitmask_funnel/rule.ts has the same list.

export const STRICT_DEDUPLICATION: u32 = 1;
export const STRICT_ORDER: u32 = 2;
export const STRICT_INCREASE: u32 = 4;
export const STRICT_ONCE: u32 = 8;
export const ALLOW_REENTRY: u32 = 16;
