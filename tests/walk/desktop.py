# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""A program's windows as a screen reader finds them, over AT-SPI, and a person's mouse, keyboard and
clipboard. Needs a display and a session bus of its own."""
import os
import subprocess
import time

from gi.repository import Gio, GLib

ACCESSIBLE = 'org.a11y.atspi.Accessible'
COMPONENT = 'org.a11y.atspi.Component'
TABLE = 'org.a11y.atspi.Table'
TEXTS = 'org.a11y.atspi.Text'
DESKTOP = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
LAUNCHERS = ('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher')
PATIENCE = 60  # seconds

# Of https://docs.gtk.org/atspi2/enum.StateType.html and enum.Role.html.
ACTIVE, ENABLED, FOCUSED, SHOWING = 1, 8, 12, 25
CHECK_BOX, PASSWORD, BUTTON, RADIO, TABLES, TEXT = 7, 40, 43, 44, 55, 61


class Missing(Exception):
    """Something did not appear within PATIENCE."""


class Desktop:
    def __init__(self):
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise Missing('at-spi2-core is not installed')
        self.launcher = subprocess.Popen([launcher, '--launch-immediately'],  # pylint: disable=consider-using-with
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.connection = self.wait_for(self.connect, 'accessibility bus')

    def close(self):
        self.launcher.kill()
        self.launcher.wait()

    @staticmethod
    def connect():
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        try:
            address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                        None, None, 0, -1).unpack()[0]
        except GLib.Error:
            return None
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    @staticmethod
    def wait_for(condition, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            try:
                result = condition()
            except GLib.Error:  # it went while one looked
                result = None
            if result:
                return result
            if time.monotonic() > end:
                raise Missing(f'no {what} within {patience} seconds')
            time.sleep(0.1)

    def call(self, thing, interface, method, *arguments):
        variant = GLib.Variant(*arguments) if arguments else None
        return self.connection.call_sync(*thing, interface, method, variant, None, 0, 20_000).unpack()

    def get(self, thing, interface, name):
        return self.call(thing, 'org.freedesktop.DBus.Properties', 'Get', '(ss)', (interface, name))[0]

    def children(self, thing):
        return self.call(thing, ACCESSIBLE, 'GetChildren')[0]

    def name(self, thing):
        return self.get(thing, ACCESSIBLE, 'Name')

    def role(self, thing):
        return self.call(thing, ACCESSIBLE, 'GetRole')[0]

    def has_state(self, thing, *states):
        low, high = self.call(thing, ACCESSIBLE, 'GetState')[0]
        return all((low | high << 32) >> state & 1 for state in states)

    def everything(self, thing):
        """All below, but what is hidden, and the cells of tables."""
        yield thing
        if self.role(thing) == TABLES:
            return
        for child in self.children(thing):
            if self.has_state(child, SHOWING):
                yield from self.everything(child)

    def windows(self):
        """Of all programs, the newest last."""
        return [window for program in self.children(DESKTOP) for window in self.children(program)
                if self.has_state(window, SHOWING)]

    def window(self, title):
        return next((window for window in reversed(self.windows()) if self.name(window) == title), None)

    def active_window(self):
        return next((window for window in self.windows() if self.has_state(window, ACTIVE)), None)

    def find(self, name, *roles, window=None):
        """What is on the screen by that name, of one of these roles, in a window by its title or in any."""
        windows = [self.window(window)] if window else reversed(self.windows())
        for place in windows:
            for thing in self.everything(place) if place else []:
                if self.name(thing) == name and (not roles or self.role(thing) in roles):
                    return thing
        return None

    def wait(self, name, *roles, window=None, patience=PATIENCE):
        """The same once it is there and can be used."""
        def usable():
            thing = self.find(name, *roles, window=window)
            return thing if thing and self.has_state(thing, ENABLED) else None
        return self.wait_for(usable, f'"{name}" in {window or "any window"}', patience)

    def place_of(self, thing):
        """Once it does not move any more: a window manager may still be at it."""
        places = [None]
        def is_still():
            places.append(self.call(thing, COMPONENT, 'GetExtents', '(u)', (0,))[0])
            return places[-1] == places[-2]
        self.wait_for(is_still, 'end of a movement')
        return places[-1]

    def click(self, thing):
        """Where a person would: in the middle, or near the left, where boxes and rows have what is meant."""
        left, top, width, height = self.place_of(thing)
        self.act('mousemove', str(left + min(width // 2, 60)), str(top + height // 2), 'click', '1')

    def press(self, name, *roles, window=None):
        self.click(self.wait(name, *(roles or (BUTTON,)), window=window))

    def fill(self, name, text, *roles, window=None):
        """Pastes a text in the place of what is in a field, as a person does who copied it elsewhere."""
        field = self.wait(name, *(roles or (TEXT, PASSWORD)), window=window)
        self.click(field)
        self.wait_for(lambda: self.has_state(field, FOCUSED), f'focus in "{name}"')
        with subprocess.Popen(['xclip', '-selection', 'clipboard', '-quiet', '-loops', '0'], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as owner:
            owner.stdin.write(text.encode())
            owner.stdin.close()
            self.wait_for(lambda: self.copied() == text, 'text on the clipboard')
            self.act('key', 'ctrl+a', 'ctrl+v')
            self.wait_for(lambda: self.get(field, TEXTS, 'CharacterCount') == len(text), f'text in "{name}"')
            owner.kill()

    @staticmethod
    def copied():
        return subprocess.run(['xclip', '-o', '-selection', 'clipboard'], capture_output=True, check=False,
                              timeout=PATIENCE).stdout.decode()

    @staticmethod
    def act(*arguments):
        subprocess.run(['xdotool', *arguments], check=True, timeout=PATIENCE)

    def rows(self, table):
        return self.get(table, TABLE, 'NRows')

    def row_texts(self, table, column=0, count=3):
        """Of the first rows."""
        cells = [self.call(table, TABLE, 'GetAccessibleAt', '(ii)', (row, column))[0]
                 for row in range(min(count, self.rows(table)))]
        return [self.name(cell) for cell in cells]

    @staticmethod
    def picture(path):
        subprocess.run(['import', '-silent', '-window', 'root', path], check=True, timeout=PATIENCE)

    def tree(self):
        """What is on the screen, for whoever wonders why something was not found."""
        lines = []
        def tell(thing, depth):
            lines.append(f'{"  " * depth}{self.role(thing)} "{self.name(thing)}"')
            for child in self.children(thing) if self.role(thing) != TABLES else []:
                if self.has_state(child, SHOWING):
                    tell(child, depth + 1)
        for window in self.windows():
            tell(window, 0)
        return '\n'.join(lines)
