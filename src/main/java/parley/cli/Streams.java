package parley.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** All that a command may touch of the world outside, besides the files it is told to read. */
record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {}
