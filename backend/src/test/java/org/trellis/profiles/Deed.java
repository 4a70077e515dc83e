package org.trellis.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One thing somebody does to a profile, as numbers: the same list of deeds does the same whenever it is done again.
 *
 * @param who a place in {@link ProfileWalk#PEOPLE}
 * @param what 0 to 99; see {@link ProfileWalk#does}
 * @param luck seeds what else is left to chance
 */
record Deed(int who, int what, long luck) {

    /** Not left to chance: a break-in that no person could do, for controls. */
    static final int SETTLE_ALONE = -1;

    static final int FORGET_ENDINGS = -2;

    static final int SAME_HAND = -3;

    static List<Deed> random(Random random, int count) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deeds.add(new Deed(random.nextInt(ProfileWalk.PEOPLE.size()), random.nextInt(100), random.nextLong()));
        }
        return deeds;
    }

    static Deed breakIn(int what) {
        return new Deed(0, what, 0);
    }

    @Override
    public String toString() {
        return ProfileWalk.PEOPLE.get(who).roles() + " " + ProfileWalk.does(what);
    }
}
