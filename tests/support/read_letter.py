# SPDX-License-Identifier: EUPL-1.2
"""Parses a letter with Python's email package, strictly, and prints as JSON who gets it and what is attached."""
import email
import email.policy
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as letter:
    raw = letter.read()
message = email.message_from_bytes(raw, policy=email.policy.default.clone(raise_on_defect=True))
people = lambda name: [a.addr_spec for a in message[name].addresses] if message[name] else []
json.dump({
    "to": people("To"),
    "cc": people("Cc"),
    "names": [a.display_name for a in (message["Cc"].addresses if message["Cc"] else [])],
    "subject": message["Subject"],
    "unsent": message["X-Unsent"],
    "body": message.get_body(("plain",)).get_content(),
    "longest": max(len(line) for line in raw.split(b"\r\n")),
    "bare": raw.replace(b"\r\n", b"").count(b"\n"),
    "attachments": [{"name": part.get_filename(), "type": part.get_content_type(), "sha256": hashlib.sha256(part.get_content()).hexdigest()}
                    for part in message.iter_attachments()],
}, sys.stdout)
