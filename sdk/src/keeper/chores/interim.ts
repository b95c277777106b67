import * as interim from "../../abis/interimCourt.js";
import { closeOrder, executeOrder } from "../../actions/interim.js";
import type { Order } from "../../eip712/order.js";
import { type Agenda, type Chore, notice } from "../chore.js";

type Filed = Parameters<Parameters<typeof notice<typeof interim.OrderFiled>>[2]>[1];

function plan({ cell, add }: Agenda, { orderHash, order, readyAt, expiresAt }: Filed): void {
  order.legs.forEach((_, leg) => {
    add({
      key: `${orderHash} leg ${String(leg)}`,
      call: executeOrder.call({ cell, order: order as Order, leg }),
      notBefore: readyAt,
    });
  });
  add({ key: `${orderHash} close`, call: closeOrder.call({ cell, orderHash }), notBefore: expiresAt });
}

/** Orders of the interim court: each leg after its notice, and the end when all ran or the time is over. */
export const interimOrders: Chore = {
  name: "interim",
  about: "executes and closes orders of the interim court",
  notices: [
    notice("interimCourt", interim.OrderFiled, plan),
    notice("interimCourt", interim.LegExecuted, ({ cell, add, drop }, { orderHash, leg }) => {
      drop(`${orderHash} leg ${String(leg)}`);
      // It may have been the last: whether it was, the cell says.
      add({ key: `${orderHash} close`, call: closeOrder.call({ cell, orderHash }), notBefore: 0 });
    }),
    notice("interimCourt", interim.OrderClosed, ({ dropAll }, { orderHash }) => {
      dropAll(orderHash);
    }),
    notice("interimCourt", interim.OrderAnnulled, ({ dropAll }, { orderHash }) => {
      dropAll(orderHash);
    }),
  ],
};
