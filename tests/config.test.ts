// The settings: what counts as unset, and that every fault is named at once.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { configure, settingsFrom } from '../src/config.ts';

const faultsOf = (given: Record<string, string>) => {
  const configured = settingsFrom(given);
  return 'faults' in configured ? configured.faults : [];
};

describe('settings', () => {
  it('has a default for everything, and no token', () => {
    const configured = settingsFrom({});
    expect(configured).toMatchObject({ settings: { DATA_DIR: 'data', LOG_LEVEL: 'info', FETCH_ALLOW: [] } });
    expect(configured).not.toHaveProperty('settings.DISCORD_TOKEN');
  });

  it('takes an empty value for one that was not set', () => {
    expect(settingsFrom({ DISCORD_TOKEN: '', MAX_ARTICLES: ' ', DATA_DIR: '' })).toEqual(settingsFrom({}));
  });

  it('names every fault at once, with what to do', () => {
    const faults = faultsOf({
      LOG_LEVEL: 'loud',
      MAX_ARTICLES: 'many',
      FETCH_ALLOW: 'wiki.lan',
      DISCORD_API_URL: 'x',
    });
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).toContain('MAX_ARTICLES is a whole number from 1 to 1000000; "many" is not.');
    for (const fault of faults) expect(fault).toContain('Mend it in .env');
  });

  it('never shows a faulty token', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'two words' }).join()).not.toContain('two words');
  });

  it('drops the slash and the version at the end of an address', () => {
    for (const given of ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api/v10'])
      expect(settingsFrom({ DISCORD_API_URL: given })).toMatchObject({
        settings: { DISCORD_API_URL: 'http://127.0.0.1:8080/api' },
      });
  });

  it('reads .env, and lets the environment win over it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    writeFileSync(join(folder, '.env'), 'DATA_DIR=elsewhere\nLOG_LEVEL=warn\n');
    expect(configure(folder, { LOG_LEVEL: 'debug' })).toMatchObject({
      settings: { DATA_DIR: 'elsewhere', LOG_LEVEL: 'debug' },
    });
  });

  it('is explained whole, with its defaults, in .env.example', () => {
    const example = parse(readFileSync(resolve(import.meta.dirname, '../.env.example')));
    expect(settingsFrom(example)).toEqual(settingsFrom({}));
    const names = readFileSync(resolve(import.meta.dirname, '../src/config.ts'), 'utf8').matchAll(
      /^ {2}([A-Z_]{4,}):/gmu,
    );
    expect(Object.keys(example).sort()).toEqual([...names].map((match) => match[1]!).sort());
  });
});
