/**
 * A keeper: moves on every overdue phase of any module of a cell. Run it from the shell with `npx isopolity keeper`.
 *
 * @packageDocumentation
 */
export type { Agenda, Chore, Notice, Task } from "../keeper/chore.js";
export { notice, over } from "../keeper/chore.js";
export * from "../keeper/chores/index.js";
export { Keeper, type KeeperParameters, type Moved } from "../keeper/keeper.js";
