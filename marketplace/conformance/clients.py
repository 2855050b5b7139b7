"""Sends one picture with a tus client that others wrote, as an application would: trying again until it is there.

clients.py tuspy|tuspy-checksums|aiotus ENDPOINT TOKEN FILE NAME CHUNK
"""

import asyncio
import sys
import time

TRIES = 60
PAUSE = 0.02


def again(status, url):
    """Where to go on after an error: a refusal is final, a broken connection is not.

    Python's HTTP takes an answer that is cut in the middle of a header for a whole one, so an address may be half of one.
    """
    if status in (404, 410):
        return None
    if status is not None and 400 <= status < 500 and status not in (400, 409):
        raise SystemExit(f"refused: {status}")
    return url


def tuspy(endpoint, token, file, name, chunk, checksums):
    from tusclient.client import TusClient
    from tusclient.exceptions import TusCommunicationError, TusUploadFailed

    client = TusClient(endpoint, headers={"Authorization": f"Bearer {token}"})
    url = None
    for _ in range(TRIES):
        try:
            uploader = client.uploader(
                file,
                url=url,
                chunk_size=chunk,
                metadata={"sha256": name, "filename": "photo.jpg"},
                retries=2,
                retry_delay=PAUSE,
                upload_checksum=checksums,
            )
            try:
                uploader.upload()
                return
            finally:
                url = uploader.url
        # It takes an answer without its headers for a good one, and stumbles over what is not there.
        except (TusCommunicationError, TusUploadFailed, TypeError, ValueError) as error:
            url = again(getattr(error, "status_code", None), url)
            time.sleep(PAUSE)
    raise SystemExit("too many tries")


async def aiotus(endpoint, token, file, name, chunk):
    import aiohttp
    import yarl
    from aiotus import core, creation

    headers = {"Authorization": f"Bearer {token}"}
    location = None
    for _ in range(TRIES):
        try:
            # A session for each try: a connection that broke is not found in its pool.
            async with aiohttp.ClientSession() as session:
                with open(file, "rb") as picture:
                    if location is None:
                        metadata = {"sha256": name.encode(), "filename": b"photo.jpg"}
                        # `aiotus.upload` itself takes no address without a host (its `url / path`), so it is joined here.
                        made = await creation.create(session, yarl.URL(endpoint), picture, metadata, headers=headers)
                        location = yarl.URL(endpoint).join(made)
                    await core.upload_buffer(session, location, picture, chunksize=chunk, headers=headers)
                    return
        except aiohttp.ClientResponseError as error:
            location = again(error.status, location)
        except aiohttp.ClientError:
            pass
        await asyncio.sleep(PAUSE)
    raise SystemExit("too many tries")


def main():
    which, endpoint, token, file, name, chunk = sys.argv[1:]
    if which == "aiotus":
        asyncio.run(aiotus(endpoint, token, file, name, int(chunk)))
    else:
        tuspy(endpoint, token, file, name, int(chunk), which == "tuspy-checksums")


main()
