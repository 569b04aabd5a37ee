package nl.natuurpeil.local.suite;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.process.ProcessIdentity;

/** Keeps the record of what runs up to date while things start and end. */
final class RunBook implements AutoCloseable {

    private final DataFolder data;
    private final Ports ports;
    private final RunRecord.Addresses addresses;
    private final List<ProcessIdentity> children = new ArrayList<>();
    private boolean ready;

    RunBook(DataFolder data, Ports ports, RunRecord.Addresses addresses) {
        this.data = data;
        this.ports = ports;
        this.addresses = addresses;
    }

    synchronized void started(ChildProcess child) {
        children.removeIf(known -> known.name().equals(child.name()));
        children.add(ProcessIdentity.of(child.name(), child.handle()));
        write();
    }

    synchronized void ready() {
        ready = true;
        write();
    }

    synchronized void write() {
        record().write(data);
    }

    synchronized RunRecord record() {
        var launcher = ProcessIdentity.of("launcher", ProcessHandle.current());
        return new RunRecord(launcher, ready, ports, addresses, children);
    }

    @Override
    public void close() {
        RunRecord.remove(data);
    }
}
