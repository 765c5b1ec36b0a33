// How Discord says no: a status, a code of its own, and for bodies a tree of what is wrong where.
// Source: discord.com/developers/docs/topics/opcodes-and-status-codes and docs/reference#error-messages.

/** One fault in a body, at a path of keys and indexes. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** The tree in which Discord hands faults back: `{components: {0: {label: {_errors: [{code, message}]}}}}`. */
export interface FaultTree {
  [key: string]: FaultTree | { code: string; message: string }[];
}

/** An answer that refuses. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly Fault[];

  constructor(status: number, code: number, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  /** The JSON that Discord would answer with. */
  body(): { message: string; code: number; errors?: FaultTree } {
    const { message, code } = this;
    return this.faults.length === 0 ? { message, code } : { message, code, errors: treeOf(this.faults) };
  }
}

function treeOf(faults: readonly Fault[]): FaultTree {
  const root: FaultTree = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const step of path) {
      const key = String(step);
      node[key] ??= {};
      node = node[key] as FaultTree;
    }
    node._errors ??= [];
    (node._errors as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}

/** The refusals that Discord has a number for. */
export const refuse = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  noRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYours: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedToDirectMessages: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  deadToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  badBody: (faults: readonly Fault[]) => new Refusal(400, 50035, 'Invalid Form Body', faults),
  badJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAnswered: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new Refusal(400, 40094, 'Maximum number of follow-up messages for this interaction has been reached.'),
};
