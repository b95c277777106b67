import { toBeHex, Wallet } from "ethers";

let drawn = 0n;

/** A key that no test has used before, and the same ones in every run: whom a panel seats hangs on the addresses too. */
export function freshWallet(): Wallet {
  drawn += 1n;
  return new Wallet(toBeHex((1n << 128n) + drawn, 32));
}
