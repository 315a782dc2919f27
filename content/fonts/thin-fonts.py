#!/usr/bin/env python3
"""Makes the thin fonts of this folder out of the original ones. Needs nothing but Python 3. See README.md.

    thin-fonts.py ORIGINAL.ttf THIN.ttf [--without FONT.ttf ...] [--within 20000-2FFFF ...] [--tolerance 5] [--grid 4]

What stays: every character (or those within the ranges that no --without font has), its advance width and its outline.
What goes: layout tables, hinting, glyphs without a character. Neighbouring curves are joined where the joined curve stays
within the tolerance, and coordinates are rounded to a grid (both in units of 1/1000 em: 5 of them are 0.07 mm in a name of
13 mm): a certificate carries its glyphs with it, and this makes them a quarter smaller.
"""
import argparse
import struct

HEADER, ON = 10, 1


class Font:
    def __init__(self, path):
        self.data = open(path, "rb").read()
        count = struct.unpack_from(">H", self.data, 4)[0]
        entries = (struct.unpack_from(">4sIII", self.data, 12 + 16 * i) for i in range(count))
        self.tables = {tag.decode(): self.data[offset : offset + length] for tag, _, offset, length in entries}
        self.long_offsets = struct.unpack_from(">h", self.tables["head"], 50)[0] == 1
        self.units = struct.unpack_from(">H", self.tables["head"], 18)[0]
        glyphs = struct.unpack_from(">H", self.tables["maxp"], 4)[0]
        if self.long_offsets:
            self.offsets = struct.unpack_from(f">{glyphs + 1}I", self.tables["loca"])
        else:
            self.offsets = [2 * o for o in struct.unpack_from(f">{glyphs + 1}H", self.tables["loca"])]
        self.metrics = struct.unpack_from(">H", self.tables["hhea"], 34)[0]
        self.characters = self.read_cmap()

    def read_cmap(self):
        cmap = self.tables["cmap"]
        for i in range(struct.unpack_from(">H", cmap, 2)[0]):
            offset = struct.unpack_from(">I", cmap, 8 + 8 * i)[0]
            if struct.unpack_from(">H", cmap, offset)[0] == 12:
                groups = struct.unpack_from(">I", cmap, offset + 12)[0]
                found = {}
                for k in range(groups):
                    first, last, glyph = struct.unpack_from(">III", cmap, offset + 16 + 12 * k)
                    found.update((c, glyph + c - first) for c in range(first, last + 1))
                return {c: g for c, g in found.items() if g}
        raise SystemExit("no cmap of format 12")

    def glyph(self, gid):
        return self.tables["glyf"][self.offsets[gid] : self.offsets[gid + 1]]

    def metric(self, gid):
        hmtx = self.tables["hmtx"]
        if gid < self.metrics:
            return struct.unpack_from(">Hh", hmtx, 4 * gid)
        width = struct.unpack_from(">H", hmtx, 4 * (self.metrics - 1))[0]
        return width, struct.unpack_from(">h", hmtx, 4 * self.metrics + 2 * (gid - self.metrics))[0]


def components(data):
    """Offsets of the component glyph numbers in a composite glyph, and where its instructions begin."""
    at, places = HEADER, []
    while True:
        flags = struct.unpack_from(">H", data, at)[0]
        places.append(at + 2)
        at += 4 + (4 if flags & 1 else 2) + (2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0)
        if not flags & 0x20:
            return places, at


def decode(data):
    contours = struct.unpack_from(">h", data)[0]
    ends = struct.unpack_from(f">{contours}H", data, HEADER)
    at = HEADER + 2 * contours
    at += 2 + struct.unpack_from(">H", data, at)[0]
    flags = []
    while len(flags) <= ends[-1]:
        flags.append(data[at])
        at += 1
        if flags[-1] & 8:
            flags += [flags[-1]] * data[at]
            at += 1
    axes = []
    for short, same in ((2, 16), (4, 32)):
        value, values = 0, []
        for flag in flags:
            if flag & short:
                value += data[at] if flag & same else -data[at]
                at += 1
            elif not flag & same:
                value += struct.unpack_from(">h", data, at)[0]
                at += 2
            values.append(value)
        axes.append(values)
    points = [(x, y, f & ON) for x, y, f in zip(*axes, flags)]
    return [points[a:b] for a, b in zip((0, *(e + 1 for e in ends)), (e + 1 for e in ends))]


def encode(contours):
    points = [p for c in contours for p in c]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    out = struct.pack(">5h", len(contours), min(xs), min(ys), max(xs), max(ys))
    last = -1
    for contour in contours:
        last += len(contour)
        out += struct.pack(">H", last)
    flags, deltas, before = [], (bytearray(), bytearray()), (0, 0)
    for point in points:
        flag = point[2]
        for axis, (short, same) in enumerate(((2, 16), (4, 32))):
            delta = point[axis] - before[axis]
            if delta == 0:
                flag |= same
            elif -256 < delta < 256:
                flag |= short | (same if delta > 0 else 0)
                deltas[axis].append(abs(delta))
            else:
                deltas[axis].extend(struct.pack(">h", delta))
        flags.append(flag)
        before = point
    out += b"\0\0" + repeated(flags) + deltas[0] + deltas[1]
    return out + bytes(len(out) % 2)


def repeated(flags):
    out, i = bytearray(), 0
    while i < len(flags):
        run = 1
        while i + run < len(flags) and flags[i + run] == flags[i] and run < 256:
            run += 1
        out += bytes((flags[i] | 8, run - 1)) if run > 2 else bytes((flags[i],)) * run
        i += run
    return bytes(out)


def with_implied_points(contour):
    out = []
    for point, following in zip(contour, contour[1:] + contour[:1]):
        out.append(point)
        if not point[2] and not following[2]:
            out.append(((point[0] + following[0]) / 2, (point[1] + following[1]) / 2, ON))
    return out


def without_implied_points(contour, tolerance):
    keep = [True] * len(contour)
    for i, (x, y, on) in enumerate(contour):
        before, after = contour[i - 1], contour[(i + 1) % len(contour)]
        if on and not before[2] and not after[2]:
            keep[i] = abs((before[0] + after[0]) / 2 - x) > tolerance or abs((before[1] + after[1]) / 2 - y) > tolerance
    return [p for p, kept in zip(contour, keep) if kept]


def curve(a, b, c, t):
    s = 1 - t
    return s * s * a[0] + 2 * s * t * b[0] + t * t * c[0], s * s * a[1] + 2 * s * t * b[1] + t * t * c[1]


def distance(point, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy or 1
    t = max(0, min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
    return ((a[0] + t * dx - point[0]) ** 2 + (a[1] + t * dy - point[1]) ** 2) ** 0.5


def joined(a, p, b, q, c, tolerance):
    """The control point of one curve from a to c in place of a-p-b and b-q-c, or None if it would stray."""
    d, e = (p[0] - a[0], p[1] - a[1]), (q[0] - c[0], q[1] - c[1])
    det = d[0] * e[1] - d[1] * e[0]
    if abs(det) < 1e-9:
        return None
    s = ((c[0] - a[0]) * e[1] - (c[1] - a[1]) * e[0]) / det
    t = ((c[0] - a[0]) * d[1] - (c[1] - a[1]) * d[0]) / det
    if s <= 0 or t <= 0:
        return None
    control = (a[0] + s * d[0], a[1] + s * d[1], 0)
    line = [curve(a, control, c, i / 8) for i in range(9)]
    for t in (0.3, 0.6, 1):
        for old in (curve(a, p, b, t), curve(b, q, c, t)):
            if min(distance(old, line[i], line[i + 1]) for i in range(8)) > tolerance:
                return None
    return control


def simplified(contour, tolerance):
    i = 0
    while len(contour) >= 6 and i < len(contour):
        five = [contour[(i + k) % len(contour)] for k in range(5)]
        control = joined(*five, tolerance) if [p[2] for p in five] == [1, 0, 1, 0, 1] else None
        if control is None:
            i += 1
        else:
            gone = {(i + k) % len(contour) for k in (2, 3)}
            contour[(i + 1) % len(contour)] = control
            contour = [p for k, p in enumerate(contour) if k not in gone]
            i = max(0, i - 2)
    return contour


def thin(data, units, tolerance, grid):
    if not data or struct.unpack_from(">h", data)[0] <= 0:
        return data
    scaled = tolerance * units / 1000
    contours = []
    for contour in decode(data):
        contour = without_implied_points(simplified(with_implied_points(contour), scaled), scaled / 2)
        contours.append([(grid * round(x / grid), grid * round(y / grid), on) for x, y, on in contour])
    return encode(contours)


def cmap_of(characters):
    groups = []
    for c, g in sorted(characters.items()):
        if groups and c == groups[-1][1] + 1 and g == groups[-1][2] + c - groups[-1][0]:
            groups[-1][1] = c
        else:
            groups.append([c, c, g])
    body = b"".join(struct.pack(">III", *g) for g in groups)
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def main():
    args = argparse.ArgumentParser()
    args.add_argument("original")
    args.add_argument("thin")
    args.add_argument("--without", nargs="*", default=[])
    args.add_argument("--within", nargs="*", default=["0-10FFFF"])
    args.add_argument("--tolerance", type=float, default=5)
    args.add_argument("--grid", type=int, default=4)
    args = args.parse_args()
    font = Font(args.original)
    elsewhere = {c for path in args.without for c in Font(path).characters}
    ranges = [tuple(int(end, 16) for end in r.split("-")) for r in args.within]
    wanted = [c for c in sorted(font.characters) if c not in elsewhere and any(a <= c <= b for a, b in ranges)]

    order = {0: 0}
    for c in wanted:
        order.setdefault(font.characters[c], len(order))
    for gid in (queue := list(order)):
        data = font.glyph(gid)
        if data and struct.unpack_from(">h", data)[0] < 0:
            for place in components(data)[0]:
                part = struct.unpack_from(">H", data, place)[0]
                if part not in order:
                    order[part] = len(order)
                    queue.append(part)

    glyf, loca, hmtx = bytearray(), [0], bytearray()
    for gid in order:
        data = font.glyph(gid)
        if data and struct.unpack_from(">h", data)[0] < 0:
            places, end = components(data)
            data = bytearray(data[:end])
            for place in places:
                flags = struct.unpack_from(">H", data, place - 2)[0]
                struct.pack_into(">HH", data, place - 2, flags & ~0x100, order[struct.unpack_from(">H", data, place)[0]])
            data += bytes(len(data) % 2)
        else:
            data = thin(data, font.units, args.tolerance, args.grid)
        glyf += data
        loca.append(len(glyf))
        hmtx += struct.pack(">Hh", *font.metric(gid))

    head, hhea, maxp = (bytearray(font.tables[t]) for t in ("head", "hhea", "maxp"))
    struct.pack_into(">h", head, 50, 1)
    struct.pack_into(">H", hhea, 34, len(order))
    struct.pack_into(">H", maxp, 4, len(order))
    tables = {"OS/2": font.tables["OS/2"], "cmap": cmap_of({c: order[font.characters[c]] for c in wanted}), "glyf": bytes(glyf),
              "head": bytes(head), "hhea": bytes(hhea), "hmtx": bytes(hmtx), "loca": struct.pack(f">{len(loca)}I", *loca),
              "maxp": bytes(maxp), "name": font.tables["name"]}
    offset = 12 + 16 * len(tables)
    directory, body = struct.pack(">IHHHH", 0x10000, len(tables), 128, 3, 16 * len(tables) - 128), b""
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag.encode(), checksum, offset + len(body), len(data))
        body += padded
    open(args.thin, "wb").write(directory + body)
    print(f"{args.thin}: {len(wanted)} characters, {len(order)} glyphs, {offset + len(body)} bytes")


main()
