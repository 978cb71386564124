import { INTRODUCTION, START_DATA, type StartData } from './start-data.ts';

const data = JSON.parse(document.getElementById(START_DATA)?.textContent ?? '{}') as StartData;

// Only on one's own machine may the editor change files of a folder; elsewhere it would be of no use without a host.
if (data.proposes || /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname)) {
  const { run } = await import('./run.ts');
  document.getElementById(INTRODUCTION)?.remove();
  await run(data);
}
