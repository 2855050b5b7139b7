// Results as Markdown.
import { phases } from './phases.mjs';

const seconds = s => (s < 0.1 ? s.toFixed(3) : s < 10 ? s.toFixed(2) : s.toFixed(1));
const bytes = n => n.toLocaleString('en');

/** One table per link: a row per phase, and for each system seconds, bytes up and down, requests. */
export function table(results) {
  const systems = [...new Set(results.map(({ system }) => system))];
  const links = [...new Set(results.map(({ link }) => link))];
  const lines = [];
  for (const link of links) {
    const here = results.filter(one => one.link === link);
    lines.push(`**${link}**, ${bytes(here[0].records)} listings`, '');
    lines.push(`| | ${systems.map(name => `${name} s | up | down | requests`).join(' | ')} |`);
    lines.push(`|---|${systems.map(() => '---:|---:|---:|---:|').join('')}`);
    for (const { id, title } of phases) {
      const cells = systems.map(system => {
        const one = here.find(result => result.system === system && result.phase === id);
        return one ? `${seconds(one.seconds)} | ${bytes(one.up)} | ${bytes(one.down)} | ${one.requests}` : ' | | | ';
      });
      lines.push(`| ${title} | ${cells.join(' | ')} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
