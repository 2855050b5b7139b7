"""A collection of Anki's: `anki_phone.py FOLDER ENDPOINT`. One JSON command per line in, one answer per line out.

Listings and orders are notes of two note types with the benchmark's fields. It plays the phone, and with another folder and the server's own
address the other side, from which orders come.
"""

import json
import os
import sys
import time

from anki.collection import Collection
from anki.sync_pb2 import SyncCollectionResponse as Answer

LISTING = "product title description form grade price currency stock least harvest country place".split()
ORDER = "listing title quantity total currency buyer buyer_country address note state".split()


class Phone:
    def __init__(self, folder: str, endpoint: str) -> None:
        os.makedirs(folder, exist_ok=True)
        self.endpoint = endpoint
        self.col = Collection(os.path.join(folder, "collection.anki2"))
        self.auth = None
        self.notes: list[int] = []

    def warm(self) -> None:
        """Signing in opens the connection that the client keeps."""
        self.auth = self.col.sync_login("amina", "amina", self.endpoint)

    def seed(self, file: str) -> None:
        for name, fields in (("Listing", LISTING), ("Order", ORDER)):
            kind = self.col.models.new(name)
            for field in fields:
                self.col.models.add_field(kind, self.col.models.new_field(field))
            template = self.col.models.new_template("Card")
            template["qfmt"] = "{{title}}"
            template["afmt"] = "{{title}}"
            self.col.models.add_template(kind, template)
            self.col.models.add(kind)
        kind = self.col.models.by_name("Listing")
        with open(file, encoding="utf-8") as records:
            for record in json.load(records):
                note = self.col.new_note(kind)
                for field in LISTING:
                    note[field] = str(record[field])
                self.col.add_note(note, 1)
                self.notes.append(note.id)

    def reprice(self, count: int, price: int, **start: int) -> None:
        first = start["from"]
        notes = [self.col.get_note(id) for id in self.notes[first : first + count]]
        for note in notes:
            note["price"] = str(price)
        self.col.update_notes(notes)

    def order(self, index: int, grams: int, buyer: dict) -> None:
        """A buyer orders: a new note, and less in stock. Only on the other side, which has the notes in the order of their ids."""
        listing = self.col.get_note(sorted(self.col.find_notes("note:Listing"))[index])
        listing["stock"] = str(int(listing["stock"]) - grams)
        self.col.update_note(listing)
        order = self.col.new_note(self.col.models.by_name("Order"))
        values = [
            *(listing.id, listing["title"], grams, int(listing["price"]) * grams // 1000, listing["currency"]),
            *(buyer["name"], buyer["country"], buyer["address"], buyer["note"], "placed"),
        ]
        for field, value in zip(ORDER, values):
            order[field] = str(value)
        self.col.add_note(order, 1)

    def sync(self, seed: bool = False) -> dict:
        started = time.perf_counter()
        answer = self.col.sync_collection(self.auth, False)
        full = answer.required in (Answer.FULL_SYNC, Answer.FULL_DOWNLOAD, Answer.FULL_UPLOAD)
        if full:
            # The first time in a client's life: the whole file goes one way or the other.
            self.col.close_for_full_sync()
            self.col.full_upload_or_download(auth=self.auth, server_usn=None, upload=seed)
            self.col.reopen(after_full_sync=True)
        seconds = time.perf_counter() - started
        return {"seconds": seconds, "report": {"full": full, "required": answer.required}}

    def look(self) -> dict:
        listings = [self.col.get_note(id) for id in self.col.find_notes("note:Listing")]
        orders = len(self.col.find_notes("note:Order"))
        return {"listings": len(listings), "orders": orders, "prices": sum(int(note["price"]) for note in listings)}


def main() -> None:
    phone = Phone(*sys.argv[1:3])
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = getattr(phone, command.pop("do"))(**command) or {}
        except Exception as error:  # told to the benchmark, which stops
            answer = {"error": repr(error)}
        print(json.dumps(answer), flush=True)
    phone.col.close()


main()
