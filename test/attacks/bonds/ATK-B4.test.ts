import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { DAY, legs, type Order } from "../../justice/InterimCourt/InterimCourt.fixture";
import { freshWallet } from "../../shared/wallets";
import { deployBonds } from "./bonds.fixture";

const CROWD = 300n;

describe("Attack: exhaust gas with members", () => {
  it("should slash and sanction a domain of three hundred for the price of one of two [ATK-B4, ENF-1, FORK-1]", async () => {
    const { liability, court, file, loss, open, join } = await loadFixture(deployBonds);
    const gasOf = async (order: Order, leg: number): Promise<bigint> => {
      const receipt = await (await court.execute(order, leg)).wait();
      return receipt!.gasUsed;
    };
    await open(1n, 1_000n);
    await join(2n, 1n, 1_000n);
    await open(1_001n, 1_000n);
    for (let id = 1_002n; id <= 1_000n + CROWD; id++) await join(id, 1_001n, 1_000n);

    const terms = () => [loss(1_500n, { victim: freshWallet().address }), legs.sanction()];
    const small = await file(2n, terms());
    const large = await file(1_000n + CROWD, terms());
    await time.increase(DAY);
    for (const leg of [0, 1]) {
      const [two, crowd] = [await gasOf(small, leg), await gasOf(large, leg)];
      expect(crowd * 100n).to.be.within(two * 95n, two * 105n);
    }
    expect(await liability.bondOf(1_001n)).to.equal((1_000n * (CROWD * 1_000n - 1_500n)) / ((CROWD - 1n) * 1_000n));
    for (const id of [1_001n, 1_100n, 1_000n + CROWD]) expect((await liability.standing(id)).good).to.equal(false);
  });

  it("should refuse more named members than an order may name [ATK-B4, FORK-5]", async () => {
    const { liability, court, file, loss, open } = await loadFixture(deployBonds);
    await open(1n, 1_000n);
    const order = await file(1n, [loss(10n, { named: [2n, 3n, 4n, 5n, 6n] })]);
    await time.increase(DAY);
    await expect(court.execute(order, 0))
      .to.be.revertedWithCustomError(liability, "Liability_TooManyNamed")
      .withArgs(5, 4);
  });
});
