"""How a second start reaches the window that is open: one line through a pipe of this computer, readable by this
user only. The one module that may use QtNetwork, and of it nothing but the local server and socket."""

import zlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST = 512
"""Bytes of one wish."""
_ANSWER = b"ok\n"
_PAUSE = 50


def pipe_name(data: Path) -> str:
    """One name for each folder of files: two folders are two programs."""
    told = str(data.resolve()).encode("utf-8", "surrogateescape")
    return f"komekshi-{zlib.crc32(told):08x}{zlib.adler32(told):08x}"


def pass_on(name: str, wish: str, patience: int = 5000) -> bool:
    """Tell the open window; True once it has answered. It may only just be starting: tried for `patience` ms."""
    deadline = QDeadlineTimer(patience)
    while True:
        if _say(name, wish, min(1000, max(1, deadline.remainingTime()))):
            return True
        if deadline.hasExpired():
            return False
        QThread.msleep(_PAUSE)


def _say(name: str, wish: str, patience: int) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(patience):
        return False
    socket.write(wish.encode("utf-8")[:LONGEST] + b"\n")
    socket.waitForBytesWritten(patience)
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(patience):
        answer += bytes(socket.readAll().data())
    return answer == _ANSWER


class Listener(QObject):
    """Hears what later starts wish; lives as long as the program."""

    heard = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QLocalServer.removeServer(name)  # what a killed program left; the seat is ours, so nobody listens there
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self.listening = self._server.listen(name)

    def close(self) -> None:
        """Hear nothing any more."""
        self._server.close()

    def _meet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setParent(self)
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST + 1:
            socket.abort()
        elif socket.canReadLine():
            wish = bytes(socket.readLine().data()).decode("utf-8", "replace").strip()
            socket.write(_ANSWER)
            socket.flush()
            self.heard.emit(wish)
