package org.trellis.platform.security;

import jakarta.inject.Singleton;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;
import org.trellis.platform.tenancy.Districts;

/** Background work of all districts, one after another, each as the system of that district. */
@Singleton
public class EachDistrict {
    private static final Logger LOG = Logger.getLogger(EachDistrict.class);

    private final Districts districts;
    private final Callers callers;

    EachDistrict(Districts districts, Callers callers) {
        this.districts = districts;
        this.callers = callers;
    }

    public void run(Runnable work) {
        run(district -> work.run());
    }

    /** What fails in one district is logged, and keeps no other from its turn. */
    public void run(IntConsumer work) {
        districts.ids().forEach(district -> callers.runAs(district, () -> turn(district, work)));
    }

    private static void turn(int district, IntConsumer work) {
        try {
            work.accept(district);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "background work of district %d failed", district);
        }
    }
}
