// The one logger. It holds ids, counts and times: never what somebody asked, an article's text, or a token.
import { type Logger, pino } from 'pino';

/** A logger that writes lines of JSON to stderr, since stdout belongs to answers. */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: ['token', '*.token', 'headers', '*.headers', 'url', '*.url', 'requestBody', '*.requestBody'],
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
