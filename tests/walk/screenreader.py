# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody who has a screen reader and nothing else: finds, reads and acts by AT-SPI, keys included, and
hears what a reader reads out by itself."""
import time

from desktop import ENABLED, FOCUSED, SHOWING, TABLE, TABLES, TEXTS, Desktop, Missing
from gi.repository import GLib

REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/registry')
KEYS = ('org.a11y.atspi.Registry', '/org/a11y/atspi/registry/deviceeventcontroller')
EVENTS = 'org.a11y.atspi.Event.Object'
ACTION = 'org.a11y.atspi.Action'
EDITABLE = 'org.a11y.atspi.EditableText'
CHECKED, FOCUSABLE, DEFAULT = 4, 11, 39
DIALOG, CELL, FRAME, LABEL, IMAGE, COMBO_BOX, LIST, LIST_ITEM, NOTIFICATION = 16, 56, 23, 29, 26, 11, 31, 32, 101
SYMBOL = 3  # of KeySynthType
KEYSYMS = {'Tab': 0xff09, 'Down': 0xff54, 'Home': 0xff50, 'Escape': 0xff1b, 'space': 0x20}
MOST_STOPS = 40  # of Tab in a window


class ScreenReader(Desktop):
    def __init__(self):
        super().__init__()
        self.heard = []  # texts of notifications, in order
        self.connection.signal_subscribe(None, EVENTS, 'StateChanged', None, 'showing', 0, self.hear)
        self.call(REGISTRY, 'org.a11y.atspi.Registry', 'RegisterEvent', '(sass)', ('object:state-changed:', [], ''))

    def hear(self, _connection, sender, path, _interface, _signal, parameters):
        """As Orca 43 does: a notification that comes into sight is read out, by its name."""
        thing = (sender, path)
        try:
            if parameters.unpack()[1] and self.role(thing) == NOTIFICATION and self.has_state(thing, SHOWING):
                self.heard.append(self.name(thing))
        except GLib.Error:
            pass  # it is gone: nobody would have heard it either

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def await_words(self, words):
        """Waits until something with these words is read out; what came before is forgotten."""
        def found():
            self.listen()
            return next((text for text in self.heard if words in text), None)
        try:
            text = self.wait_for(found, f'announcement of "{words}"', patience=20)
        except Missing as missing:
            raise Missing(f'{missing}; but {self.heard}') from missing
        self.heard.clear()
        return text

    def copied_later(self):
        """What is on the clipboard; who asks at once is taken for a background program."""
        time.sleep(0.7)
        return self.copied()

    def description(self, thing):
        return self.get(thing, 'org.a11y.atspi.Accessible', 'Description')

    def text(self, thing):
        return self.call(thing, TEXTS, 'GetText', '(ii)', (0, -1))[0]

    def write(self, thing, text):
        self.call(thing, EDITABLE, 'SetTextContents', '(s)', (text,))
        self.wait_for(lambda: self.text(thing) == text, f'text "{text}"')

    def do(self, thing, action='Press'):
        names = [name for name, _, _ in self.call(thing, ACTION, 'GetActions')[0]]
        if action not in names:
            raise Missing(f'action "{action}" of "{self.name(thing)}", which has {names}')
        self.call(thing, ACTION, 'DoAction', '(i)', (names.index(action),))

    def activate(self, name, *roles, window=None, action='Press'):
        self.do(self.wait(name, *roles, window=window), action)

    def key(self, name):
        self.call(KEYS, 'org.a11y.atspi.DeviceEventController', 'GenerateKeyboardEvent', '(isu)',
                  (KEYSYMS[name], '', SYMBOL))
        time.sleep(0.15)  # it goes by way of the X server

    def focused(self, window):
        """What has the keyboard: the innermost, as Qt calls a box of buttons focused with its button. It
        also calls the current entry of each list so, wherever the keyboard is."""
        place = self.window(window)
        found = [thing for thing in (self.everything(place) if place else [])
                 if self.has_state(thing, FOCUSED) and self.role(thing) != LIST_ITEM]
        return found[-1] if found else None

    def await_focus(self, name, window):
        """Waits until the keyboard is on what has that name."""
        try:
            self.wait_for(lambda: (thing := self.focused(window)) and self.name(thing) == name, f'focus on "{name}"', 20)
        except Missing as missing:
            thing = self.focused(window)
            raise Missing(f'{missing}; it is on "{self.name(thing) if thing else None}"') from missing

    def tab_order(self, window):
        """By name what Tab leads to, from where the keyboard is and round to there."""
        names = [self.name(self.focused(window))]
        for _ in range(MOST_STOPS):
            self.key('Tab')
            name = self.name(self.focused(window))
            if name == names[0]:
                return names
            names.append(name)
        raise Missing(f'end of the tab order: {names}')

    def tab_to(self, thing, window):
        """By the keyboard alone, from where it is."""
        stops = []
        for _ in range(MOST_STOPS):
            self.key('Tab')
            stops += self.wait_for(lambda: (self.focused(window),), 'keyboard')
            if stops[-1] == thing:
                return
        raise Missing(f'"{self.name(thing)}" where Tab leads to: {[stop and self.name(stop) for stop in stops]}')

    def columns(self, table):
        return [self.call(table, TABLE, 'GetColumnDescription', '(i)', (column,))[0]
                for column in range(self.get(table, TABLE, 'NColumns'))]

    def cell(self, table, row, column):
        return self.call(table, TABLE, 'GetAccessibleAt', '(ii)', (row, column))[0]

    def row_of(self, table, text):
        names = self.row_texts(table, count=self.rows(table))
        return names.index(text) if text in names else -1

    def select_row(self, table, text):
        self.wait_for(lambda: self.row_of(table, text) >= 0, f'row "{text}"')
        row = self.row_of(table, text)
        self.call(table, TABLE, 'AddRowSelection', '(i)', (row,))
        self.wait_for(lambda: self.call(table, TABLE, 'IsRowSelected', '(i)', (row,))[0], f'selection of "{text}"')
        return row

    def check_names(self, window):
        """Whatever the keyboard can be on has a name, and whatever holds rows or a picture."""
        def nameless():
            return ([(self.role(thing), self.description(thing)) for thing in self.everything(self.window(window))
                     if (self.has_state(thing, FOCUSABLE, ENABLED) or self.role(thing) in (TABLES, LIST, IMAGE))
                     and not self.name(thing)],)
        found = self.wait_for(nameless, 'rest')[0]
        if found:
            raise Missing(f'name of {found} in "{window}"')
