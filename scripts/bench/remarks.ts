/** Why a row is over its aim, where more is to be said than its figures. Shares of work are rounded, from traces of the same calls. */
export const REMARKS: Readonly<Record<string, string>> = {
  "register passport, with bond (no URI)":
    "Passport, controller and bond are three fresh words, and none can wait. Above the floor: about 10,700 in Passports (decoding, two rate meters, encoding of four events and a call), 4,200 in Liability, 2,500 in the token, 1,000 in the guard.",
  "default fork, with bond: first":
    "The aim is below the floor. It was set from a spawn without a bond; here the first child also founds the domain: three fresh words, so that a sanction reaches all forks in one write, the pool is slashed in one, and a founder can leave without stranding its children. Above the floor: about 14,000 in Liability, 8,900 in Passports, 5,900 in Forks, 2,500 in the token, 1,400 in the guard and in Constraints.",
  "default fork, with bond: later":
    "The aim is below the floor: a spawn without a bond moves no token and keeps no pool. A child is two fresh words, its passport (with controller and parent) and its bond. Above the floor: about 9,700 in Liability, 8,100 in Passports, 5,900 in Forks, 2,500 in the token, 1,400 in the guard and in Constraints.",
  "full standing, added to a call":
    "Fifteen values from two contracts. Above the floor: about 1,900 in the caller, who decodes them, 2,800 in Passports, 1,400 in Liability. Who needs the answer alone asks `isInGoodStanding`.",
};
