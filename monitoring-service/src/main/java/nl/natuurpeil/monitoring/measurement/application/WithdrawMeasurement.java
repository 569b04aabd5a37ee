package nl.natuurpeil.monitoring.measurement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a measurement back; what it was stays readable. */
@ApplicationScoped
public class WithdrawMeasurement {

    private final Withdrawals withdrawals;
    private final MeasurementEvents events;

    public WithdrawMeasurement(Withdrawals withdrawals, MeasurementEvents events) {
        this.withdrawals = withdrawals;
        this.events = events;
    }

    /**
     * Withdraws the version and tells of it in one transaction.
     *
     * @return false when it is unknown or no longer current: corrected or withdrawn meanwhile
     */
    @Transactional
    public boolean withdraw(UUID id, String actor, String reason) {
        var change = withdrawals.withdraw(id, actor, reason);
        change.ifPresent(one -> events.changed(List.of(one)));
        return change.isPresent();
    }
}
