// What others make of the same thing: node opinions.mjs WHAT FILE. The question is JSON in the file, the answer JSON on standard output.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const answers = {
  signatures({ token, url, requests }) {
    const { getExpectedTwilioSignature } = require('twilio/lib/webhooks/webhooks');
    return requests.map((fields) => getExpectedTwilioSignature(token, url, fields));
  },
  genuine(requests) {
    const { validateRequest } = require('twilio/lib/webhooks/webhooks');
    return requests.map(({ token, signature, url, fields }) => validateRequest(token, signature, url, fields));
  },
  segments(texts) {
    const { SegmentedMessage } = require('sms-segments-calculator');
    return texts.map((text) => new SegmentedMessage(text).segmentsCount);
  },
};

const [what, file] = process.argv.slice(2);
process.stdout.write(JSON.stringify(answers[what](JSON.parse(readFileSync(file, 'utf8')))));
