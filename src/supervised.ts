// What the bot's process and the one that looks after it tell each other.

/** Said by the bot once Discord has let it in. */
export const CONNECTED = 'connected';

/** Said to the bot: answer what is in flight, and end. */
export const STOP = 'stop';

/** Whether there is a process that looks after this one, or was when this one began. */
const isLookedAfter = process.connected;

/** Tells the process that looks after this one, where there is one, that the bot is connected. */
export function tellConnected(): void {
  // That it ends just now is no failure of this process.
  if (process.connected) process.send?.(CONNECTED, undefined, undefined, () => undefined);
}

/** Resolves when the process that looks after this one says so, or is gone; never where there is none. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    if (!isLookedAfter) return;
    if (!process.connected) resolve();
    process.once('disconnect', resolve);
    process.on('message', (message) => {
      if (message === STOP) resolve();
    });
  });
}

/** Ends the talk, so that nothing keeps this process from ending. */
export function fallSilent(): void {
  if (process.connected) process.disconnect();
}
