gangmu.shard("9d35fcc0cb84",[[["shenyang/2023/index.html","2023年沈阳市政府工作报告","沈阳市",2023]],[[0,0,"opening"],[2,0,"review"]]]);
