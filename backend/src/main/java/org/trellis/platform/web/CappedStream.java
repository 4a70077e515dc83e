package org.trellis.platform.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** Gives no more than so many bytes of a body whose length nobody told: 413 at the first one beyond. */
final class CappedStream extends FilterInputStream {

    private long left;

    CappedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static ProblemException tooLarge() {
        return new ProblemException(ProblemType.TOO_LARGE, "This is more than can be sent at once.");
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }
}
