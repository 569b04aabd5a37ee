package nl.natuurpeil.assessment.dossier.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.natuurpeil.assessment.dossier.application.Locks;

/**
 * Advisory locks of PostgreSQL, held to the end of the transaction. They also hold for areas that are not known yet,
 * which have no row to lock.
 */
@ApplicationScoped
class AdvisoryLocks implements Locks {

    private static final String ALL = "assessment:every-area";

    private final DataSource dataSource;

    AdvisoryLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void everything() {
        lock("pg_advisory_xact_lock", ALL);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void areas(Supplier<? extends Collection<String>> codes) {
        lock("pg_advisory_xact_lock_shared", ALL);
        // In one order everywhere, or two transactions would wait for each other.
        new TreeSet<>(codes.get()).forEach(code -> lock("pg_advisory_xact_lock", "assessment:area:" + code));
    }

    /** Sequences are not undone with a transaction: a revision is never given twice. */
    @Override
    public long nextRevision() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select nextval('dossier_revision')");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("no revision can be taken", e);
        }
    }

    private void lock(String function, String name) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            lock.setString(1, name);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("lock " + name + " can't be taken", e);
        }
    }
}
