#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""The template for group policies has each setting that can be managed, and no other."""
import re
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
POLICIES = ROOT / 'packaging/windows/policies'
SPACE = '{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}'
# Of the file alone: a policy's values are of this version, and its cloud is named by the value itself.
OF_THE_FILE = {'version', 'name'}
REFERENCE = re.compile(r'\$\((string|presentation)\.(\w+)\)')


def settings():
    source = (ROOT / 'app/settings/managedsettings.cpp').read_text(encoding='utf-8')
    return set(re.findall(r'constexpr auto Managed\w+Key = "(\w+)"_L1;', source)) - OF_THE_FILE


class Policies(unittest.TestCase):
    def setUp(self):
        self.template = ElementTree.parse(POLICIES / 'keyturn.admx').getroot()
        self.texts = ElementTree.parse(POLICIES / 'en-US/keyturn.adml').getroot()

    def found(self, root, name):
        return list(root.iter(SPACE + name))

    def identifiers(self, kind):
        return {element.get('id') for element in self.found(self.texts, kind)}

    def test_have_each_setting_once(self):
        values = [element.get('valueName') for element in self.found(self.template, 'text')]
        self.assertGreater(len(values), 5)
        self.assertEqual(settings(), set(values))
        self.assertEqual(len(values), len(set(values)))

    def test_write_where_the_program_reads(self):
        source = (ROOT / 'app/platform/windows/managedplace.cpp').read_text(encoding='utf-8')
        keys = {policy.get('key') for policy in self.found(self.template, 'policy')}
        self.assertEqual(1, len(keys))
        self.assertIn(f'HKEY_LOCAL_MACHINE\\{keys.pop()}', source.replace('\\\\', '\\'))
        self.assertEqual({'Machine'}, {policy.get('class') for policy in self.found(self.template, 'policy')})

    def test_have_the_texts_they_name_and_no_others(self):
        named = {'string': set(), 'presentation': set()}
        for element in self.template.iter():
            for value in element.attrib.values():
                for kind, name in REFERENCE.findall(value):
                    named[kind].add(name)
        for kind, names in named.items():
            self.assertEqual(names, self.identifiers(kind))

    def test_have_a_field_for_each_value(self):
        for policy in self.found(self.template, 'policy'):
            name = REFERENCE.search(policy.get('presentation')).group(2)
            form = next(one for one in self.found(self.texts, 'presentation') if one.get('id') == name)
            self.assertEqual([element.get('id') for element in self.found(policy, 'text')],
                             [field.get('refId') for field in form])

    def test_propose_only_clouds_that_there_are(self):
        known = (ROOT / 'app/cloud/cloud.cpp').read_text(encoding='utf-8')
        form = next(one for one in self.found(self.texts, 'comboBox') if one.get('refId') == 'CloudName')
        proposed = [element.text for element in self.found(form, 'suggestion')]
        self.assertEqual(4, len(proposed))
        for name in proposed:
            self.assertIn(f'u"{name}"_s', known)


if __name__ == '__main__':
    unittest.main()
