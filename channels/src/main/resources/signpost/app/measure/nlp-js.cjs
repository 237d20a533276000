// Learns the phrases with nlp.js and reads the messages: JSON on standard input, JSON on standard output.
// in:  {"phrases": [{"text", "label"}], "messages": ["..."]}
// out: {"results": [{"ms", "labels": {"label": score}}]}, one for each message
const { containerBootstrap } = require('@nlpjs/core');
const { Nlp } = require('@nlpjs/nlp');
const { LangEn } = require('@nlpjs/lang-en');

const WARM_UP = 300;

async function main() {
  const { phrases, messages } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangEn);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  container.registerConfiguration('nlu-en', { log: false }, false);
  nlp.addLanguage('en');
  phrases.forEach(({ text, label }) => nlp.addDocument('en', text, label));
  await nlp.train();
  // It remembers every text that it has read: warm up on others.
  for (const { text } of phrases.slice(0, WARM_UP)) await nlp.process('en', `${text} ok`);
  const results = [];
  for (const message of messages) {
    const begun = process.hrtime.bigint();
    const { classifications } = await nlp.process('en', message);
    const ms = Number(process.hrtime.bigint() - begun) / 1e6;
    const likely = classifications.filter(({ score }) => score > 0).map(({ intent, score }) => [intent, score]);
    results.push({ ms, labels: Object.fromEntries(likely) });
  }
  process.stdout.write(JSON.stringify({ results }));
}

console.log = () => {}; // the library's remarks are no part of the answer
main().catch(error => {
  console.error(String(error));
  process.exitCode = 1;
});
