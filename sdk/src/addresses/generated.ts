// Written by scripts/deploy/addresses.ts from deployments/. Do not edit.

export const generated = {} as const;
