import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAYS, tokens, ZERO } from "../../identity/identity.fixture";
import { giveControl } from "../../identity/Passports/Passports.fixture";
import { type Bench, foundBench, newcomer, SEAT_STAKE, seatMore } from "../../justice/panels.fixture";

/** A juror's passport whose control went from `seller` to `buyer`, who then took its bond out. */
async function sold() {
  const bench: Bench = await loadFixture(foundBench);
  const [seated] = await seatMore(bench, 1);
  const { controller: seller, passport } = seated!;
  const buyer = await newcomer(bench);
  await giveControl(bench, seller, passport, buyer);
  await bench.pool.connect(buyer).topUp(passport, SEAT_STAKE);
  await bench.passports.connect(buyer).queueWithdrawal(passport, tokens(50));
  await time.increase(DAYS(21));
  await bench.passports.connect(buyer).completeWithdrawal(passport);
  return { ...bench, seller, buyer, passport };
}

describe("Attacks on jurors' stakes", () => {
  it("should give a key that handed control on nothing when the passport closes [ATK-I6]", async () => {
    const { pool, passports, seller, buyer, passport } = await sold();
    await passports.connect(buyer).closePassport(passport);
    expect(await pool.controllerOf(passport)).to.equal(ZERO);
    await pool.evict(passport);
    await expect(pool.connect(seller).withdrawStake(passport, 2n * SEAT_STAKE))
      .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
      .withArgs(passport, seller.address);
  });
  it("should pay the last controller that resigned before it closed [ATK-I6]", async () => {
    const { pool, passports, token, buyer, passport } = await sold();
    await expect(pool.connect(buyer).resign(passport)).to.emit(pool, "JurorFollowed").withArgs(passport, buyer.address);
    await passports.connect(buyer).closePassport(passport);
    expect(await pool.controllerOf(passport)).to.equal(buyer.address);
    await expect(pool.connect(buyer).withdrawStake(passport, 2n * SEAT_STAKE)).to.changeTokenBalance(
      token,
      buyer,
      2n * SEAT_STAKE,
    );
  });
  it("should give nothing to a key that was written down and handed control on since [ATK-I6]", async () => {
    const city = await sold();
    const { pool, passports, buyer, passport } = city;
    await pool.connect(buyer).withdrawStake(passport, SEAT_STAKE);
    const third = await newcomer(city);
    await giveControl(city, buyer, passport, third);
    await passports.connect(third).closePassport(passport);
    await pool.evict(passport);
    for (const key of [buyer, third]) {
      await expect(pool.connect(key).withdrawStake(passport, SEAT_STAKE))
        .to.be.revertedWithCustomError(pool, "JurorPool_NotController")
        .withArgs(passport, key.address);
    }
  });
});
