/** What a check found: lines to print, of which problems make it fail. */
export interface CheckResult {
  /** One line that says what was looked at. */
  summary: string;
  problems: string[];
  /** Printed whether or not it failed, such as a table. */
  details?: string[];
}

export interface Check {
  name: string;
  run: () => CheckResult | Promise<CheckResult>;
}
