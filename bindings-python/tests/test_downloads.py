"""Downloads into files and file objects."""

import io
import threading

import pytest

import pcsdk
from serving import CannedServer


@pytest.fixture
def source(canned):
    canned.says(b"RIFF" + bytes(100_000), content_type="audio/wav")
    with pcsdk.ApiClient(base_url=canned.url, access_token="t", max_attempts=1) as client:
        yield client


def test_a_path_and_an_open_file_get_the_same_bytes(source, tmp_path):
    path, opened = tmp_path / "a.wav", io.BytesIO()
    response = source.download("/api/v2/downloads/1", path)
    assert (response.status, response.content) == (200, b"")
    source.download("/api/v2/downloads/1", opened)
    assert path.read_bytes() == opened.getvalue() == b"RIFF" + bytes(100_000)
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


def test_what_was_there_before_stays_until_the_new_file_is_complete(source, canned, tmp_path):
    path = tmp_path / "a.wav"
    path.write_text("before")
    canned.says("{}", status=404)
    with pytest.raises(pcsdk.NotFound):
        source.download("/api/v2/downloads/1", path)
    assert path.read_text() == "before"
    canned.says("after")
    source.download("/api/v2/downloads/1", str(path))
    assert path.read_text() == "after"


def test_what_a_file_object_raises_comes_out_of_the_call(source):
    class Full(io.RawIOBase):
        def write(self, piece):
            raise OSError(28, "no space left")

    with pytest.raises(OSError, match="no space left"):
        source.download("/api/v2/downloads/1", Full())
    assert source.request("GET", "/").status == 200


@pytest.mark.parametrize("target", ["/nowhere/at/all", "/", ""])
def test_a_file_that_cannot_be_written_is_an_error_before_anything_is_sent(source, canned, target):
    with pytest.raises((pcsdk.StoreError, pcsdk.ArgumentError)):
        source.download("/api/v2/downloads/1", target)
    assert canned.seen == []


def test_two_downloads_into_one_file_do_not_mix(source, tmp_path):
    class Busy(io.RawIOBase):
        def write(self, piece):
            with pytest.raises(pcsdk.StoreError, match="another download"):
                source.download("/api/v2/downloads/1", tmp_path / "a")
            return len(piece)

    entered, go = threading.Event(), threading.Event()
    with CannedServer() as slow:

        def wait_and_answer(path):
            entered.set()
            go.wait(10)
            return 200, {}, b"x"

        slow.answer = wait_and_answer
        with pcsdk.ApiClient(base_url=slow.url, access_token="t") as client:
            first = threading.Thread(target=client.download, args=("/x", tmp_path / "a"))
            first.start()
            entered.wait(10)
            source.download("/api/v2/downloads/1", Busy())
            go.set()
            first.join()
    assert (tmp_path / "a").read_text() == "x"


def test_20_memory_stays_flat_however_large_the_file_is(python, canned, tmp_path):
    canned.says(bytes(96 * 1024 * 1024))
    script = """if True:
        import pathlib, sys, pcsdk

        def memory():
            return int(pathlib.Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])

        client = pcsdk.ApiClient(base_url=sys.argv[1], access_token="t", max_response_bytes=1000)
        with open("/dev/null", "wb") as nowhere:
            client.download("/warm", nowhere, headers={"x": "y"})
        before = memory()
        client.download("/large", sys.argv[2])
        print(memory() - before)
    """
    assert int(python(script, canned.url, str(tmp_path / "large"))) < 8 * 1024
    assert (tmp_path / "large").stat().st_size == 96 * 1024 * 1024
