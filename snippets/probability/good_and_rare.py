"""A test that is right in 99 of 100 cases, for a disease of one in a hundred."""

people = 10000
ill = people // 100
hits = ill * 99 // 100  # the ill who test positive
alarms = (people - ill) * 1 // 100  # the healthy who test positive
print(f"{hits} ill and {alarms} healthy people test positive")
print(f"ill, given a positive result: {hits / (hits + alarms):.2f}")
