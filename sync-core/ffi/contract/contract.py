"""The phone's core from Python: a line in is one call, a line out is its answer, and calls may overlap (see README.md)."""

import sys
import threading

sys.path.insert(0, sys.argv[1])
import isoko

phones = {}
speaking = threading.Lock()


def answer(number, *words):
    with speaking:
        print(number, *words, sep="\t", flush=True)


def number_of(value):
    return "" if value is None else str(value)


def name_of(value):
    return "" if value is None else value.name.replace("_", "").lower()


def call(what, words):
    if what == "open":
        name, data, market = words
        phones[name] = isoko.open_phone(data, market or None)
        return []
    phone = phones[words[0]]
    if what == "sync":
        report = phone.sync_once(int(words[1]))
        counts = ["answered", "refused", "changed", "bytes_up", "bytes_down", "waiting", "needs_help"]
        told = [f"{count}={getattr(report, count)}" for count in counts]
        told += [f"reached={str(report.reached).lower()}", f"ended={name_of(report.ended)}", f"why={name_of(report.why)}"]
        return told + [f"try_again_ms={number_of(report.try_again_ms)}"]
    if what == "badge":
        badge = phone.badge()
        return [f"{count}={getattr(badge, count)}" for count in ["orders_to_answer", "waiting", "needs_help"]]
    if what == "unannounced":
        return phone.unannounced()
    if what == "announced":
        return phone.announced(words[1:]) or []
    if what == "language":
        return [phone.language() or ""]
    if what == "network":
        return phone.set_network(isoko.Network[words[1].upper()]) or []
    if what == "cancel":
        return phone.cancel() or []
    if what == "shut":
        return phone.shut() or []
    raise ValueError(what)


def carry_out(number, what, words):
    try:
        answer(number, "ok", *call(what, words))
    except isoko.PhoneError as error:
        answer(number, "error", type(error).__name__.lower())


for line in sys.stdin:
    number, what, *words = line.rstrip("\n").split("\t")
    threading.Thread(target=carry_out, args=(number, what, words), daemon=True).start()
