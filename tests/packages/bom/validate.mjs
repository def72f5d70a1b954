// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// validate.mjs FOLDER FILE: whether the file is a bill of materials by CycloneDX's schema (1.5, strict), and
// one that is broken in one place is not. FOLDER has the node_modules of package-lock.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, file] = process.argv.slice(2);
const { Spec, Validation } = createRequire(resolve(folder, 'package.json'))('@cyclonedx/cyclonedx-library');
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
const text = readFileSync(file, 'utf8');

const wrong = await validator.validate(text);
if (wrong !== null) {
    console.error(`${file}: ${JSON.stringify(wrong, null, 1)}`);
    process.exit(1);
}
const broken = JSON.parse(text);
broken.components[0].type = 'nonsense';
if (await validator.validate(JSON.stringify(broken)) === null) {
    console.error('A component of a type that there is not would have passed.');
    process.exit(1);
}
console.log(`${file}: ${JSON.parse(text).components.length} components, valid`);
