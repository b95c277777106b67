/**
 * A meter: collects the signed receipts of an epoch, commits to them, and proves the one that an audit draws.
 *
 * @packageDocumentation
 */
export {
  type CommittedBook,
  type OpenedReceipt,
  ReceiptBook,
  type ReceiptBookParameters,
  type SignedReceipt,
} from "../meter/receiptBook.js";
