import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../../src/harvest/fetch/robots.js';

const HOST = 'https://data.example.org';
const US = 'Hansa/1.0 (+https://hansa.example.org)';

const read = (text: string) => parseRobots(`${HOST}/robots.txt`, text);

describe('a robots.txt', () => {
  it.each([
    ['with nothing in it', '', '/any', true],
    ['that is a page', '<!doctype html><html><body>Hello: you</body></html>', '/any', true],
    ['that forbids all', 'User-agent: *\nDisallow: /', '/any', false],
    ['that forbids nothing', 'User-agent: *\nDisallow:', '/any', true],
    ['that forbids a folder', 'User-agent: *\nDisallow: /api/', '/api/3/action', false],
    ['that forbids another folder', 'User-agent: *\nDisallow: /api/', '/apis', true],
    ['with a longer Allow', 'User-agent: *\nDisallow: /api/\nAllow: /api/3/', '/api/3/x', true],
    ['with a longer Disallow', 'User-agent: *\nAllow: /api/\nDisallow: /api/3/', '/api/3/x', false],
    ['with both of one length', 'User-agent: *\nDisallow: /api\nAllow: /api', '/api', true],
    ['with a star', 'User-agent: *\nDisallow: /*/history', '/dataset/a/history', false],
    ['with a star elsewhere', 'User-agent: *\nDisallow: /*/history', '/history', true],
    ['with an end', 'User-agent: *\nDisallow: /*.rdf$', '/catalog.rdf', false],
    ['with another end', 'User-agent: *\nDisallow: /*.rdf$', '/catalog.rdf?page=2', true],
    ['with a question', 'User-agent: *\nDisallow: /*?page=', '/catalog?page=2', false],
    ['about us', 'User-agent: *\nDisallow: /\n\nUser-agent: Hansa\nDisallow: /x', '/any', true],
    ['about us in other letters', 'User-agent: HANSA/2.0\nDisallow: /', '/any', false],
    ['about others', 'User-agent: Hansabot\nDisallow: /', '/any', true],
    ['about us among others', 'User-agent: a\nUser-agent: hansa\nDisallow: /', '/any', false],
    ['with comments and CRLF', '# Hi\r\nUser-agent: * # all\r\nDisallow: /x # y\r\n', '/x', false],
    ['with lines that say nothing', 'Hello\nUser-agent: *\n: :\nDisallow: /x', '/x', false],
  ])('%s: %j says of %s: %s', (_, text, path, allowed) => {
    expect(read(text).allows(new URL(path, HOST), US)).toBe(allowed);
  });

  it.each([
    ['none', 'User-agent: *\nDisallow: /x', 0],
    ['seconds', 'User-agent: *\nCrawl-delay: 10', 10_000],
    ['parts of a second', 'User-agent: *\nCrawl-Delay: 0.5', 500],
    ['a word', 'User-agent: *\nCrawl-delay: slow', 0],
    ['less than nothing', 'User-agent: *\nCrawl-delay: -5', 0],
    ['one for others', 'User-agent: other\nCrawl-delay: 5', 0],
  ])('may ask for a distance: %s', (_, text, ms) => {
    expect(read(text).crawlDelayMs(US)).toBe(ms);
  });

  it('full of costly rules costs little', () => {
    const costly = `Disallow: /${'*a'.repeat(900)}b\n`.repeat(270);
    const robots = read(`User-agent: *\n${costly}Disallow: /simple`);
    const since = performance.now();
    expect(robots.allows(new URL('a'.repeat(1_900), HOST), US)).toBe(true);
    expect(performance.now() - since).toBeLessThan(2_000);
    expect(robots.allows(new URL('/simple', HOST), US)).toBe(false);
  });
});
