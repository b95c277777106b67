/** The lightest peer that was measured for an operation, what it does, and what we aim at (SPEC 17). */
export interface Peer {
  operation: string;
  peer: number | null;
  peerName: string;
  /** None where SPEC 17 sets none. */
  aim: number | null;
}

export const PEERS: readonly Peer[] = [
  {
    operation: "register passport, with bond (no URI)",
    peer: 159_817,
    peerName: "ERC-8004 register + ERC-4626 deposit",
    aim: 148_000,
  },
  { operation: "default fork, with bond: first", peer: 150_163, peerName: "ERC-8370 spawn (no bond)", aim: 172_000 },
  { operation: "default fork, with bond: later", peer: 133_063, peerName: "ERC-8370 spawn (no bond)", aim: 145_000 },
  {
    operation: "sanction that reaches all forks: new incident",
    peer: 27_759,
    peerName: "ERC-8370 freeze (readers pay 4,413 a generation)",
    aim: 65_000,
  },
  {
    operation: "sanction that reaches all forks: known incident",
    peer: 27_759,
    peerName: "ERC-8370 freeze (readers pay 4,413 a generation)",
    aim: 46_000,
  },
  { operation: "good-standing check, added to a call", peer: 285_000, peerName: "ERC-8370 at depth 64", aim: 10_000 },
  { operation: "full standing, added to a call", peer: 285_000, peerName: "ERC-8370 at depth 64", aim: 17_000 },
  { operation: "slash and credit the victim", peer: 282_372, peerName: "Symbiotic slash", aim: 90_000 },
  { operation: "claim", peer: 127_771, peerName: "EigenLayer clear", aim: 50_000 },
  { operation: "queue a withdrawal: first", peer: 242_693, peerName: "Symbiotic withdraw", aim: 67_000 },
  { operation: "queue a withdrawal: later", peer: 95_403, peerName: "Symbiotic withdraw", aim: 50_000 },
  { operation: "complete a withdrawal", peer: 97_240, peerName: "Symbiotic claim", aim: 66_000 },
  { operation: "guard: public + posture", peer: 10_952, peerName: "OZ AccessManaged (role only)", aim: 8_300 },
  { operation: "guard: role + term + posture", peer: 13_844, peerName: "OZ AccessManaged (role only)", aim: 10_600 },
  { operation: "raise the posture", peer: 85_810, peerName: "Lido circuit breaker", aim: 60_000 },
  { operation: "open an escrow (ERC-20)", peer: 163_514, peerName: "Kleros escrow", aim: 95_000 },
  {
    operation: "release an escrow: the payee's first",
    peer: 53_552,
    peerName: "Kleros escrow (pays at once)",
    aim: 55_000,
  },
  { operation: "release an escrow: later", peer: 53_552, peerName: "Kleros escrow (pays at once)", aim: 55_000 },
  { operation: "raise a dispute of an escrow", peer: 188_569, peerName: "Kleros (mock court)", aim: 125_000 },
  { operation: "vote: commit", peer: 172_563, peerName: "Kleros, two votes", aim: 60_000 },
  { operation: "execute a ruling", peer: 136_971, peerName: "Kleros rule", aim: 100_000 },
  { operation: "vote: reveal", peer: 172_563, peerName: "Kleros, two votes", aim: 60_000 },
  {
    operation: "file a case",
    peer: 538_638,
    peerName: "Kleros createDispute, 3 jurors",
    aim: null,
  },
  { operation: "assess a small case", peer: null, peerName: "–", aim: null },
  { operation: "contest an assessment", peer: null, peerName: "–", aim: null },
  { operation: "draw a panel of three", peer: 472_317, peerName: "Kleros draw, 3 jurors", aim: null },
  { operation: "appeal a case", peer: null, peerName: "–", aim: null },
  {
    operation: "execute an order: the first leg registers it",
    peer: 136_971,
    peerName: "Kleros executeRuling",
    aim: 100_000,
  },
  { operation: "execute an order: a later leg", peer: 136_971, peerName: "Kleros executeRuling", aim: 100_000 },
  { operation: "declare under an amnesty", peer: null, peerName: "–", aim: null },
  { operation: "impose a quarantine", peer: 27_759, peerName: "ERC-8370 freeze (no bond, no term)", aim: null },
  { operation: "let a quarantine lapse", peer: null, peerName: "–", aim: null },
  { operation: "audit: commit books", peer: 26_851, peerName: "own, unguarded overwrite of a root", aim: null },
  { operation: "audit: open a receipt", peer: null, peerName: "–", aim: null },
  {
    operation: "insurance: deposit",
    peer: 72_560,
    peerName: "solady ERC-4626 deposit (no queue, no epochs)",
    aim: null,
  },
  { operation: "insurance: present a claim", peer: null, peerName: "–", aim: null },
  { operation: "insurance: settle an epoch", peer: null, peerName: "–", aim: null },
  { operation: "insurance: collect a claim", peer: null, peerName: "–", aim: null },
  { operation: "withdraw a bounty", peer: null, peerName: "–", aim: null },
];

/** The peer of an operation as the tour or the bench names it. */
export function peerOf(operation: string): Peer | undefined {
  return PEERS.find((peer) => operation.startsWith(peer.operation));
}
